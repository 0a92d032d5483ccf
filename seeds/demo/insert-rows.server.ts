import type { PrismaClient } from "~/platform/db/generated/client";
import type { WorldRows } from "./rows";

/** Well under the number of parameters one statement may have, for the widest table. */
const rowsPerStatement = 250;

type Table = { createMany(input: { data: never[] }): Promise<unknown> };

/** Inserts a world's rows as the owner, tables in the order their references need. */
export async function insertRows(client: Pick<PrismaClient, keyof WorldRows>, rows: WorldRows): Promise<void> {
  for (const [table, data] of Object.entries(rows)) {
    const target: Table = client[table as keyof WorldRows];
    for (let at = 0; at < data.length; at += rowsPerStatement) {
      // `WorldRows` names each table's own row type; here only its length matters.
      await target.createMany({ data: data.slice(at, at + rowsPerStatement) as never[] });
    }
  }
}
