import { randomUUID } from "node:crypto";
import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { investorTokens } from "~/domain/projects/project-tokens";
import type { Tx } from "~/platform/db/db.server";
import { nameKey } from "~/values/similarity";
import { portions } from "./in-portions";
import { knownInvestors, namesOf } from "./known-investors.server";
import type { ProjectDraft } from "./project-draft";

type DraftInvestor = NonNullable<ProjectDraft["investor"]>;
export type ChosenInvestor = { id: string; nameZh: string | null; nameEn: string | null; aliases: string[] };

const namesPerStatement = 1_000;
const rowsPerInsert = 1_000;

/**
 * The investor of each name in one zone: one the viewer may see there, else a new one, made once however often it is named.
 *
 * `countryOf` gives the country a name came with. Seen through its projects only, so nothing is read back.
 */
export async function chooseInvestors(
  tx: Tx,
  viewer: Viewer,
  zoneId: string,
  investors: readonly DraftInvestor[],
  countryOf: (name: string) => string | null,
): Promise<(name: string) => ChosenInvestor | undefined> {
  const byKey = new Map<string, DraftInvestor>();
  for (const investor of investors) if (!byKey.has(keyOf(investor.name))) byKey.set(keyOf(investor.name), investor);
  const chosen = new Map<string, ChosenInvestor>();
  const keys = [...byKey.keys()];
  for (let from = 0; from < keys.length; from += namesPerStatement) {
    const known = await tx.investor.findMany({
      where: { AND: [investorScope(viewer), { zoneId, nameKey: { in: keys.slice(from, from + namesPerStatement) } }] },
      select: { id: true, nameKey: true, nameZh: true, nameEn: true, aliases: true },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: namesPerStatement * 5,
    });
    for (const { nameKey: key, ...investor } of known) if (!chosen.has(key)) chosen.set(key, investor);
  }
  await chooseByOtherNames(tx, viewer, zoneId, { keys: keys.filter((key) => !chosen.has(key)), chosen });
  const added = [...byKey]
    .filter(([key]) => !chosen.has(key))
    .map(([key, { name, nameZh, nameEn, aliases }]) => ({ id: randomUUID(), key, name, nameZh, nameEn, aliases }));
  for (const some of portions(added, rowsPerInsert)) {
    const rows = some.map(({ name, ...investor }) => ({
      ...investor,
      country: countryOf(name),
      tokens: investorTokens(investor),
    }));
    // One value for all rows: with one parameter per cell fifty thousand investors took the client half a gigabyte.
    await tx.$executeRaw`
      INSERT INTO investor (id, zone_id, name_zh, name_en, aliases, country_code, tags, name_key, tokens, created_by_id)
      SELECT v.id, ${zoneId}::uuid, v."nameZh", v."nameEn", v.aliases, v.country, '{}', v.key, v.tokens, ${viewer.userId}::uuid
        FROM json_to_recordset(${JSON.stringify(rows)}::json)
          AS v(id uuid, "nameZh" text, "nameEn" text, aliases text[], country text, key text, tokens text[])`;
  }
  for (const { key, ...investor } of added) chosen.set(key, investor);
  return (name) => chosen.get(keyOf(name));
}

/** An investor known by its other name, English or an alias, is the same one; where two have that name it is neither. */
async function chooseByOtherNames(
  tx: Tx,
  viewer: Viewer,
  zoneId: string,
  { keys, chosen }: { keys: readonly string[]; chosen: Map<string, ChosenInvestor> },
): Promise<void> {
  if (keys.length === 0) return;
  const wanted = new Set(keys);
  const found = new Map<string, ChosenInvestor | null>();
  const isNamedTwice = { OR: [{ nameEn: { not: null } }, { NOT: { aliases: { isEmpty: true } } }] };
  for await (const some of knownInvestors(tx, viewer, { AND: [{ zoneId }, isNamedTwice] })) {
    for (const investor of some) {
      for (const key of new Set(namesOf(investor).map(keyOf))) {
        if (wanted.has(key)) found.set(key, found.has(key) ? null : investor);
      }
    }
  }
  for (const [key, investor] of found) if (investor) chosen.set(key, investor);
}

/** A name without letters has no key; it is its own. */
function keyOf(name: string): string {
  return nameKey(name) || name;
}
