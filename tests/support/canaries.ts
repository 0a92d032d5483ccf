import { sql } from "./database";

/** What a browser would run, or show in a place of its own, if a text reached it as markup. */
export const hostileTail = `"'><script>window.pwned=1</script><img src=x onerror=window.pwned=1>{{7*7}}`;

/** A word that can only come from one field of one group of rows, followed by what must stay inert. */
export function canary(group: string, field: string): string {
  return `${group}-${field}-${hostileTail}`;
}

/** Codes, keys and sealed values: words of the program, not of a person. Everything else that holds text gets a canary. */
const notWords = new Set(
  [
    "app_user.language app_user.time_zone app_user.email app_user.image",
    "investor.country_code investor.controller_country investor.free_port_country investor.name_key",
    "contact.phone_sealed contact.phone_masked contact.email_sealed contact.email_masked",
    "project.country_code project.industry_code project.negative_list_edition_id project.encouraged_edition_id",
    "project.total_investment_currency project.fixed_investment_currency project.foreign_capital_currency",
    "project.registered_capital_currency project.contract_total_currency project.contract_foreign_capital_currency",
    "project.import_source evidence.mime evidence.sha256 capital_entry.currency capital_entry.via_country",
    "commitment.value_currency deadline.measure_key deadline.rule need.land_use_class need.finance_currency",
    "need_person.name_sealed need_person.name_masked need_person.document_sealed need_person.document_masked",
    "need_person.nationality need_link.measure_key measure_proposal.measure_key activity.kind",
    "outbox_mail.dedupe_key outbox_mail.kind outbox_mail.to outbox_mail.language outbox_mail.html",
    "project_import.sha256 project_import.failure",
    "policy_recheck.article_key policy_recheck.measure_key policy_recheck.cause_key",
  ]
    .join(" ")
    .split(" "),
);

/** Rows of a group by table: where its words are put. */
export type GroupRows = Record<string, string[]>;

/** Puts the group's canary into every text column of its rows; lists of words get one of one word. */
export async function fillWithCanaries(group: string, rows: GroupRows): Promise<void> {
  for (const [table, ids] of Object.entries(rows)) {
    const columns = await textColumns(table);
    if (columns.length === 0 || ids.length === 0) continue;
    const key = table === "milestone" || table === "project_flag" ? "project_id" : "id";
    const set = columns.map(({ name, isList }, at) => `"${name}" = ${isList ? `ARRAY[$${at + 2}]` : `$${at + 2}`}`);
    const words = columns.map(({ name }) => canary(group, `${table}.${name}`));
    await sql(`UPDATE ${table} SET ${set.join(", ")} WHERE ${key} = ANY ($1::uuid[])`, [ids, ...words]);
  }
}

async function textColumns(table: string): Promise<{ name: string; isList: boolean }[]> {
  const columns = await sql<{ name: string; type: string; element: string }>(
    "SELECT column_name AS name, data_type AS type, udt_name AS element FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1",
    [table],
  );
  return columns
    .filter(({ type, element }) => type === "text" || element === "_text")
    .filter(({ name }) => name !== "tokens" && name !== "guard_keys" && !notWords.has(`${table}.${name}`))
    .map(({ name, element }) => ({ name, isList: element === "_text" }));
}

/** Tables of people's words that no case of the world has a row of, so that nothing is watched by mistake. */
export async function tablesWithoutCanaries(covered: Iterable<string>): Promise<string[]> {
  const known = new Set(covered);
  const tables = await sql<{ name: string }>(
    "SELECT DISTINCT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) WHERE table_type = 'BASE TABLE' AND table_schema = 'public' AND column_name = 'zone_id' ORDER BY 1",
  );
  const filled: string[] = [];
  for (const { name } of tables) if (!known.has(name) && (await textColumns(name)).length > 0) filled.push(name);
  return filled;
}
