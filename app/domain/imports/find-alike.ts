import { nameSimilarity, sameNameFrom } from "~/values/similarity";
import { type LikenessProfile, looksAlike } from "./project-likeness";

export type Profiled<Key> = { key: Key; profile: LikenessProfile };

/** Above this many rows of one investor each row is compared with its neighbours in name and date only. */
const mostComparedWhole = 300;
const neighbours = 40;
/** The same for names that begin with the same two signs. */
export const mostNamesCompared = 100;
const nameNeighbours = 10;

/**
 * For each candidate the first earlier entry that looks like the same project, in order of `earlier` then `candidates`.
 *
 * Only entries that share an investor's name, or their whole name, are compared, so the work grows with the table and
 * not with its square.
 */
export function findAlike<Key>(earlier: readonly Profiled<Key>[], candidates: readonly Profiled<Key>[]): Map<Key, Key> {
  const found = new Map<Key, Key>();
  const order = new Map<Key, number>([...earlier, ...candidates].map(({ key }, index) => [key, index]));
  const candidateKeys = new Set(candidates.map(({ key }) => key));
  for (const bucket of buckets([...earlier, ...candidates]).values()) {
    for (const [first, second] of pairsIn(bucket)) {
      const [before, after] =
        (order.get(first.key) ?? 0) < (order.get(second.key) ?? 0) ? [first, second] : [second, first];
      if (!candidateKeys.has(after.key)) continue;
      const known = found.get(after.key);
      if (known !== undefined && (order.get(known) ?? 0) <= (order.get(before.key) ?? 0)) continue;
      if (looksAlike(before.profile, after.profile)) found.set(after.key, before.key);
    }
  }
  return found;
}

/** Entries by investor, names of one company together, and by whole name. */
function buckets<Key>(all: readonly Profiled<Key>[]): Map<string, Profiled<Key>[]> {
  const companyOf = companies(new Set(all.flatMap(({ profile }) => profile.investorKeys)));
  const map = new Map<string, Profiled<Key>[]>();
  for (const entry of all) {
    const names = entry.profile.investorKeys.map((key) => `i:${companyOf(key)}`);
    for (const name of new Set([...names, `n:${entry.profile.plainName}`])) {
      const bucket = map.get(name);
      if (bucket) bucket.push(entry);
      else map.set(name, [entry]);
    }
  }
  return map;
}

/** Puts names that are very likely one company's together: 大众汽车集团 with 大众汽车. Told by the first of them. */
function companies(keys: ReadonlySet<string>): (key: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  const byBeginning = new Map<string, string[]>();
  for (const key of keys) {
    const beginning = beginningOf(key);
    const held = byBeginning.get(beginning);
    if (held) held.push(key);
    else byBeginning.set(beginning, [key]);
  }
  for (const some of byBeginning.values()) {
    const sorted = some.sort();
    for (const [first, second] of windowed(
      sorted,
      sorted.length <= mostNamesCompared ? sorted.length : nameNeighbours,
    )) {
      if (rootOf(first) !== rootOf(second) && nameSimilarity(first, second) >= sameNameFrom)
        parents.set(rootOf(second), rootOf(first));
    }
  }
  return rootOf;
}

/** Names of one company begin alike; its legal form and place come after. */
export function beginningOf(key: string): string {
  return /^\p{Script=Han}/u.test(key) ? [...key].slice(0, 2).join("") : (key.split(" ")[0] ?? "");
}

function* pairsIn<Key>(bucket: readonly Profiled<Key>[]): Generator<[Profiled<Key>, Profiled<Key>]> {
  if (bucket.length <= mostComparedWhole) {
    yield* windowed(bucket, bucket.length);
    return;
  }
  const by = (text: (entry: Profiled<Key>) => string) =>
    [...bucket].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
  yield* windowed(
    by(({ profile }) => profile.plainName),
    neighbours,
  );
  yield* windowed(
    by(({ profile }) => profile.core),
    neighbours,
  );
  yield* windowed(
    by(({ profile }) => profile.facts.date ?? ""),
    neighbours,
  );
}

function* windowed<Item>(sorted: readonly Item[], width: number): Generator<[Item, Item]> {
  for (const [index, first] of sorted.entries()) {
    for (const second of sorted.slice(index + 1, index + 1 + width)) yield [first, second];
  }
}
