import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { industryLabel } from "~/domain/reference/industries";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { nameKeys, nameSimilarity, sameNameFrom } from "~/values/similarity";
import { beginningOf, mostNamesCompared, type Profiled } from "./find-alike";
import { readImportExtra } from "./import-extra";
import { portions } from "./in-portions";
import { knownInvestors, namesOf } from "./known-investors.server";
import { type LikenessProfile, profileOf } from "./project-likeness";

const select = {
  id: true,
  code: true,
  name: true,
  industryCode: true,
  industryText: true,
  investmentCny: true,
  importExtra: true,
  site: true,
  investor: { select: { nameZh: true, nameEn: true } },
} satisfies Prisma.ProjectSelect;
type Found = Prisma.ProjectGetPayload<{ select: typeof select }>;

const keysPerStatement = 1_000;
/** Of one portion of names; an investor with more projects than this is compared with its latest ones. */
const mostPerStatement = 10_000;

/** The projects the viewer may see that share an investor, in any of its names, or a whole name with any of the rows, ready to be compared, by id. */
export async function findExistingAlike(
  tx: Tx,
  viewer: Viewer,
  rows: readonly LikenessProfile[],
): Promise<Map<string, { project: { id: string; code: string; name: string }; entry: Profiled<string> }>> {
  const keys = [...new Set(rows.flatMap(({ investorKeys }) => investorKeys))];
  const names = [...new Set(rows.map(({ facts }) => facts.name))];
  const found: Found[] = [];
  for (const ids of portions(await investorsAlike(tx, viewer, keys), keysPerStatement)) {
    found.push(...(await find(tx, viewer, { investorId: { in: ids } })));
  }
  for (let from = 0; from < names.length; from += keysPerStatement) {
    found.push(...(await find(tx, viewer, { name: { in: names.slice(from, from + keysPerStatement) } })));
  }
  return new Map(
    found.map((project) => [project.id, { project, entry: { key: project.id, profile: profileOfProject(project) } }]),
  );
}

/** The investors the viewer may see that have, in any language, one of the names or one that is very likely the same. */
async function investorsAlike(tx: Tx, viewer: Viewer, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const wanted = new Set(keys);
  const byBeginning = new Map<string, string[]>();
  for (const key of keys) byBeginning.set(beginningOf(key), [...(byBeginning.get(beginningOf(key)) ?? []), key]);
  const isAlike = (key: string) =>
    wanted.has(key) ||
    (byBeginning.get(beginningOf(key)) ?? [])
      .slice(0, mostNamesCompared)
      .some((other) => nameSimilarity(key, other) >= sameNameFrom);
  const alike: string[] = [];
  for await (const some of knownInvestors(tx, viewer)) {
    for (const investor of some) {
      if (namesOf(investor).flatMap(nameKeys).some(isAlike)) alike.push(investor.id);
    }
  }
  return alike;
}

function find(tx: Tx, viewer: Viewer, where: Prisma.ProjectWhereInput): Promise<Found[]> {
  return tx.project.findMany({
    where: { AND: [projectScope(viewer), where] },
    select,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: mostPerStatement,
  });
}

function profileOfProject(project: Found): LikenessProfile {
  const { investor } = project;
  const reported = readImportExtra(project.importExtra)?.reported;
  const investorName =
    investor?.nameZh && investor.nameEn
      ? `${investor.nameZh}(${investor.nameEn})`
      : (investor?.nameZh ?? investor?.nameEn ?? null);
  return profileOf({
    name: project.name,
    otherName: reported?.name_en ?? null,
    investor: investorName,
    place: reported ? [reported.province, reported.zone].filter(Boolean).join(" ") || null : null,
    sector:
      project.industryText ??
      (project.industryCode ? industryLabel(project.industryCode, "zh-CN").replace(/^[A-T]?\d+ /, "") : null),
    date: reported?.date ?? null,
    yuan: project.investmentCny === null ? null : project.investmentCny.toNumber(),
  });
}
