import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import type { Prisma } from "~/platform/db/generated/client";
import { nameKey } from "~/values/similarity";
import { bigrams } from "~/values/text";
import type { MadeOrg } from "./orgs.server";
import { ownerClient } from "./owner-client.server";

type ProjectOverrides = Partial<Omit<Prisma.ProjectUncheckedCreateInput, "zoneId">>;

/** Makes an investor of a zone. */
export async function makeInvestor(
  input: { zone: MadeOrg; nameZh?: string } & Partial<Prisma.InvestorUncheckedCreateInput>,
) {
  const { zone, ...fields } = input;
  const nameZh = fields.nameZh ?? `测试投资方${randomUUID().slice(0, 6)}`;
  return ownerClient().investor.create({
    data: {
      ...fields,
      zoneId: zone.id,
      nameZh,
      nameKey: nameKey(nameZh),
      tokens: bigrams(nameZh),
      countryCode: fields.countryCode ?? "DE",
    },
  });
}

/** Makes a project of a zone, with its officer on the team. Override any column. */
export async function makeProject(input: { zone: MadeOrg; officer?: Viewer } & ProjectOverrides) {
  const { zone, officer, ...fields } = input;
  const name = fields.name ?? `测试项目${randomUUID().slice(0, 6)}`;
  const investorId = fields.investorId === undefined ? (await makeInvestor({ zone })).id : fields.investorId;
  const project = await ownerClient().project.create({
    data: {
      countryCode: "DE",
      ...fields,
      zoneId: zone.id,
      investorId,
      name,
      code: fields.code ?? `T-${randomUUID().slice(0, 12)}`,
      tokens: bigrams(name),
      officerId: officer?.userId ?? null,
    },
  });
  if (officer) {
    await ownerClient().projectMember.create({
      data: { zoneId: zone.id, projectId: project.id, userId: officer.userId, teamRole: "officer" },
    });
  }
  return ownerClient().project.findUniqueOrThrow({ where: { id: project.id } });
}

/** Makes a need of a project, due in ten days unless said otherwise. */
export async function makeNeed(
  input: { project: { id: string; zoneId: string } } & Partial<
    Omit<Prisma.NeedUncheckedCreateInput, "zoneId" | "projectId">
  >,
) {
  const { project, ...fields } = input;
  const client = ownerClient();
  const serial = fields.serial ?? (await client.need.count({ where: { projectId: project.id } })) + 1;
  const title = fields.title ?? "需要工业用地";
  return client.need.create({
    data: {
      category: "land",
      workingDays: 10,
      dueOn: new Date(Date.now() + 10 * 86_400_000),
      ...fields,
      title,
      serial,
      tokens: bigrams(title),
      zoneId: project.zoneId,
      projectId: project.id,
    },
  });
}
