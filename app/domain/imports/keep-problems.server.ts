import type { Tx } from "~/platform/db/db.server";
import { portions } from "./in-portions";
import type { RowProblem } from "./row-problems";

/** A few megabytes of JSON: the client makes several copies of a value on its way. */
const problemsPerStatement = 20_000;

/** Keeps the problems of an import in place of those of the last look at it; a hundred thousand come in portions. */
export async function keepProblems(tx: Tx, importId: string, problems: readonly RowProblem[]): Promise<void> {
  await tx.projectImport.updateMany({ where: { id: importId }, data: { problems: [] } });
  for (const some of portions(problems, problemsPerStatement)) {
    // Appending to a JSON value is beyond the client.
    await tx.$executeRaw`
      UPDATE project_import SET problems = problems || ${JSON.stringify(some)}::jsonb WHERE id = ${importId}::uuid`;
  }
}
