import { withClient } from "./access.server";

export type MarkKey = "reference" | "demo";

/** What this database notes about itself, such as which reference data it holds. */
export async function readMarks(ownerUrl: string): Promise<Partial<Record<MarkKey, string>>> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ key: string; value: string }>("SELECT key, value FROM landfall_ops.mark");
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  });
}

export async function setMark(ownerUrl: string, key: MarkKey, value: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(
      "INSERT INTO landfall_ops.mark (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2, at = now()",
      [key, value],
    ),
  );
}
