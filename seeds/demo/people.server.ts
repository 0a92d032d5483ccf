import type { Role } from "~/domain/access/roles";
import type { DepartmentFunction } from "~/domain/measures/catalog";
import { writeUser } from "~/domain/people/write-user.server";
import { createPasswordHash } from "~/platform/auth/passwords.server";
import type { PrismaClient } from "~/platform/db/generated/client";
import { demoPassword } from "./accounts";

/** A zone of the demo with the people and departments its projects need. Ids only. */
export type DemoZone = {
  id: string;
  code: string;
  provinceCode: string;
  provinceOrgId: string;
  officers: string[];
  leaders: string[];
  verifiers: string[];
  departments: { id: string; function: DepartmentFunction; liaisons: string[] }[];
};

type Person = { name: string; role: Role; email?: string };
type Department = { zh: string; en: string; function: DepartmentFunction; liaison: Person };
type ZonePlan = { code: string; people: Person[]; departments: Department[]; hasPlanningEia: boolean | null };

const account = (name: string) => `${name}@demo.landfall.local`;

const departmentsOf = (names: string[], emails: (string | undefined)[]): Department[] =>
  departmentPlan.map((department, index) => ({
    ...department,
    liaison: { name: names[index] ?? `要素专员${index + 1}`, role: "liaison", email: emails[index] },
  }));

const departmentPlan: Omit<Department, "liaison">[] = [
  { zh: "自然资源和规划分局", en: "Natural Resources and Planning Office", function: "natural_resources" },
  { zh: "生态环境分局", en: "Ecology and Environment Office", function: "ecology" },
  { zh: "财政金融局", en: "Finance Office", function: "financial_office" },
  { zh: "人才工作局", en: "Talent Office", function: "talent_office" },
  { zh: "出入境服务中心", en: "Entry and Exit Service Centre", function: "immigration" },
  { zh: "行政审批局", en: "Administrative Approval Office", function: "zone_committee" },
];

/** Further zones of the first one's province: code, officer, leader, verifier. They fill the provincial office's lists. */
const otherZones = [
  ["Z33001", "白一帆", "史文澜", "钟慎行"],
  ["Z33006", "陶清扬", "邵远志", "黎秉烛"],
  ["Z33009", "秦望舒", "孟守成", "易知微"],
  ["Z33014", "许晴川", "龙在田", "常怀古"],
  ["Z33016", "贺新凉", "万里行", "武敬之"],
  ["Z33021", "龚若水", "段景明", "乔以恒"],
] as const;

/** The first zone is the one most demo accounts belong to; the second is in the same province, the third elsewhere. */
const zonePlans: readonly ZonePlan[] = [
  {
    code: "Z33008",
    hasPlanningEia: true,
    people: [
      { name: "沈知远", role: "officer", email: account("officer") },
      { name: "陆雨桐", role: "officer" },
      { name: "顾南星", role: "officer" },
      { name: "钱思齐", role: "officer" },
      { name: "郑怀瑾", role: "leader", email: account("leader") },
      { name: "方砚秋", role: "verifier", email: account("verifier") },
    ],
    departments: departmentsOf(
      ["潘子墨", "蒋若溪", "汪启明", "俞静姝", "傅云舟", "章可人"],
      [
        account("liaison-land"),
        account("liaison-eia"),
        account("liaison-finance"),
        account("liaison-talent"),
        account("liaison-entry"),
        account("liaison"),
      ],
    ),
  },
  {
    code: "Z33002",
    hasPlanningEia: null,
    people: [
      { name: "庄牧之", role: "officer", email: account("officer-b") },
      { name: "毕晓棠", role: "officer" },
      { name: "韦承宇", role: "leader", email: account("leader-b") },
      { name: "申屠宁", role: "verifier" },
    ],
    departments: departmentsOf(["乐山川", "闻一诺", "柏景行", "岑念安", "荀以宁", "祁明达"], []),
  },
  {
    code: "Z32002",
    hasPlanningEia: true,
    people: [
      { name: "苗清和", role: "officer", email: account("officer-c") },
      { name: "阮时雨", role: "leader" },
      { name: "房守拙", role: "verifier" },
    ],
    departments: departmentsOf(["邱远帆", "霍青禾", "尹长歌", "柯知夏", "谈笑然", "狄若谷"], []),
  },
  ...otherZones.map(
    ([code, officer, leader, verifier]): ZonePlan => ({
      code,
      hasPlanningEia: null,
      people: [
        { name: officer, role: "officer" },
        { name: leader, role: "leader" },
        { name: verifier, role: "verifier" },
      ],
      departments: [],
    }),
  ),
];

/** Makes the demo's people and departments; whoever has an address gets the shared demo password. */
export async function loadPeople(client: PrismaClient): Promise<DemoZone[]> {
  const passwordHash = await createPasswordHash(demoPassword);
  const zones: DemoZone[] = [];
  for (const plan of zonePlans) zones.push(await loadZone(client, plan, passwordHash));

  const [first] = zones;
  if (!first) throw new Error("The demo has no zone");
  const office = { orgId: first.provinceOrgId, passwordHash };
  await addPerson(client, { name: "祝其昌", role: "provincial", email: account("provincial") }, office);
  await addPerson(client, { name: "裴正言", role: "auditor", email: account("auditor") }, office);
  await addPerson(client, { name: "管仲平", role: "administrator", email: account("administrator") }, office);
  return zones;
}

async function loadZone(client: PrismaClient, plan: ZonePlan, passwordHash: string): Promise<DemoZone> {
  const org = await client.org.findUniqueOrThrow({
    where: { code: plan.code },
    select: { id: true, provinceCode: true, parentId: true },
  });
  await client.zone.update({ where: { id: org.id }, data: { hasPlanningEia: plan.hasPlanningEia } });
  const byRole = new Map<Role, string[]>();
  for (const person of plan.people) {
    const id = await addPerson(client, person, { orgId: org.id, passwordHash });
    byRole.set(person.role, [...(byRole.get(person.role) ?? []), id]);
  }
  const departments: DemoZone["departments"] = [];
  for (const [index, department] of plan.departments.entries()) {
    const made = await client.org.create({
      data: {
        kind: "department",
        code: `${plan.code}-D${index + 1}`,
        nameZh: department.zh,
        nameEn: department.en,
        parentId: org.id,
        function: department.function,
        path: [],
      },
      select: { id: true },
    });
    const liaison = await addPerson(client, department.liaison, { orgId: made.id, passwordHash });
    departments.push({ id: made.id, function: department.function, liaisons: [liaison] });
  }
  return {
    id: org.id,
    code: plan.code,
    provinceCode: org.provinceCode ?? "",
    provinceOrgId: org.parentId ?? "",
    officers: byRole.get("officer") ?? [],
    leaders: byRole.get("leader") ?? [],
    verifiers: byRole.get("verifier") ?? [],
    departments,
  };
}

let nameless = 0;

async function addPerson(
  client: PrismaClient,
  person: Person,
  place: { orgId: string; passwordHash: string },
): Promise<string> {
  nameless += 1;
  const email = person.email ?? `person-${nameless}@demo.landfall.local`;
  const userId = await writeUser(client, {
    email,
    name: person.name,
    language: "zh-CN",
    passwordHash: person.email ? place.passwordHash : null,
  });
  await client.membership.create({ data: { userId, orgId: place.orgId, role: person.role } });
  return userId;
}
