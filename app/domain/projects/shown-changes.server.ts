import type { FieldChange } from "~/domain/activity/record-activity.server";
import type { Tx } from "~/platform/db/db.server";
import type { Columns, ColumnValue } from "./column-values";

const personColumns = new Set([
  "firstContactUserId",
  "officerId",
  "serviceOfficerId",
  "aftercareOfficerId",
  "responsibleLeaderId",
  "verifierId",
]);

/**
 * What differs between two states of some columns, for the history: ids of people and investors as names, amounts with
 * their currency (`30000000 USD`) in one line.
 */
export async function shownChanges(
  tx: Tx,
  columns: readonly string[],
  from: Columns,
  to: Columns,
): Promise<FieldChange[]> {
  const isCurrency = (column: string) =>
    column.endsWith("Currency") && columns.includes(column.replace(/Currency$/, ""));
  const valueIn = (column: string, state: Columns): ColumnValue => {
    const value = state[column] ?? null;
    const currency = state[`${column}Currency`];
    return value !== null && typeof currency === "string" ? `${value} ${currency}` : value;
  };
  const changes = columns
    .filter((column) => !isCurrency(column))
    .map((field) => ({ field, from: valueIn(field, from), to: valueIn(field, to) }))
    .filter((change) => change.from !== change.to);
  const names = await namesFor(tx, changes);
  const shown = (value: ColumnValue) => (typeof value === "string" ? (names.get(value) ?? value) : value);
  return changes.map(({ field, from: old, to: now }) => ({ field, from: shown(old), to: shown(now) }));
}

async function namesFor(tx: Tx, changes: readonly FieldChange[]): Promise<Map<string, string>> {
  const idsIn = (isWanted: (field: string) => boolean) =>
    changes
      .filter(({ field }) => isWanted(field))
      .flatMap(({ from, to }) => [from, to].filter((id) => typeof id === "string"));
  const [people, investors] = [idsIn((field) => personColumns.has(field)), idsIn((field) => field === "investorId")];
  const names = new Map<string, string>();
  if (people.length > 0) {
    const rows = await tx.user.findMany({
      where: { id: { in: people } },
      select: { id: true, name: true },
      take: people.length,
    });
    for (const { id, name } of rows) names.set(id, name);
  }
  if (investors.length > 0) {
    const rows = await tx.investor.findMany({
      where: { id: { in: investors } },
      select: { id: true, nameZh: true, nameEn: true },
      take: investors.length,
    });
    for (const { id, nameZh, nameEn } of rows) names.set(id, nameZh ?? nameEn ?? "");
  }
  return names;
}
