import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Role } from "~/domain/access/roles";
import type { DepartmentFunction } from "~/domain/measures/catalog";
import { createPasswordHash } from "~/platform/auth/passwords.server";
import type { DemoZone } from "~~/seeds/demo/people.server";
import type { Chance } from "~~/seeds/demo/random";
import { insertJson } from "./insert-json.server";
import { inventPerson } from "./invented-names";

export const benchPassword = "Landfall-bench-2026";
export const benchEmails = {
  officer: "officer@bench.landfall.local",
  leader: "leader@bench.landfall.local",
  provincial: "provincial@bench.landfall.local",
};

/** A zone with the number of projects it gets. */
export type BenchZone = DemoZone & { projects: number };

/** The zone most of the measured work happens in; it gets the most projects. */
const largestZone = "Z33008";
/** Flattens the top of the Zipf curve, so that with 232 zones the largest holds 8 % of all projects. */
const flattening = 1.7;
const fewestOfficers = 2;
const mostOfficers = 60;
const projectsPerOfficer = 45;

const departments: { zh: string; en: string; function: DepartmentFunction }[] = [
  { zh: "自然资源和规划分局", en: "Natural Resources and Planning Office", function: "natural_resources" },
  { zh: "生态环境分局", en: "Ecology and Environment Office", function: "ecology" },
  { zh: "财政金融局", en: "Finance Office", function: "financial_office" },
  { zh: "人才工作局", en: "Talent Office", function: "talent_office" },
  { zh: "出入境服务中心", en: "Entry and Exit Service Centre", function: "immigration" },
  { zh: "行政审批局", en: "Administrative Approval Office", function: "zone_committee" },
];

type ZoneOrg = { id: string; code: string; provinceCode: string; parentId: string };
type Row = Record<string, unknown>;

/** Gives every real zone officers, leaders, verifiers and departments, as many as its share of the projects asks for. */
export async function makeBenchZones(client: pg.Client, chance: Chance, projects: number): Promise<BenchZone[]> {
  const { rows: orgs } = await client.query<ZoneOrg>(
    `SELECT id, code, province_code AS "provinceCode", parent_id AS "parentId" FROM org WHERE kind = 'zone'
      ORDER BY code <> $1, md5(code)`,
    [largestZone],
  );
  const shares = shareOut(projects, orgs.length);
  const people: { users: Row[]; memberships: Row[]; accounts: Row[] } = { users: [], memberships: [], accounts: [] };
  const departmentRows: Row[] = [];
  const passwordHash = await createPasswordHash(benchPassword);

  const addPerson = (role: Role, orgId: string, email?: string): string => {
    const id = randomUUID();
    people.users.push({
      id,
      name: inventPerson(chance),
      email: email ?? `${id}@bench.landfall.local`,
      emailVerified: true,
    });
    people.memberships.push({ userId: id, orgId, role });
    if (email) people.accounts.push({ userId: id, providerId: "credential", accountId: id, password: passwordHash });
    return id;
  };

  const zones = orgs.map((org, rank): BenchZone => {
    const count = shares[rank] ?? 0;
    const officers = Math.min(mostOfficers, fewestOfficers + Math.round(count / projectsPerOfficer));
    const isLargest = rank === 0;
    return {
      ...org,
      provinceOrgId: org.parentId,
      projects: count,
      officers: Array.from({ length: officers }, (_, at) =>
        addPerson("officer", org.id, isLargest && at === 0 ? benchEmails.officer : undefined),
      ),
      leaders: [addPerson("leader", org.id, isLargest ? benchEmails.leader : undefined)],
      verifiers: [addPerson("verifier", org.id)],
      departments: departments.map((department, at) => {
        const id = randomUUID();
        departmentRows.push({
          id,
          kind: "department",
          code: `${org.code}-D${at + 1}`,
          nameZh: department.zh,
          nameEn: department.en,
          parentId: org.id,
          function: department.function,
          path: [],
        });
        return { id, function: department.function, liaisons: [addPerson("liaison", id)] };
      }),
    };
  });
  const [largest] = zones;
  if (largest) addPerson("provincial", largest.provinceOrgId, benchEmails.provincial);

  await insertJson(client, "org", departmentRows);
  await insertJson(client, "app_user", people.users);
  await insertJson(client, "membership", people.memberships);
  await insertJson(client, "account", people.accounts);
  return zones;
}

/** Whole numbers that add up to `total`, falling as one over the rank. */
function shareOut(total: number, places: number): number[] {
  const weights = Array.from({ length: places }, (_, rank) => 1 / (rank + 1 + flattening));
  const sum = weights.reduce((one, other) => one + other, 0);
  let given = 0;
  let due = 0;
  return weights.map((weight) => {
    due += (weight / sum) * total;
    const share = Math.round(due) - given;
    given += share;
    return share;
  });
}
