import { asNobody } from "./db.server";

const answerWithinMs = 2_000;

/** Does the database answer a query within two seconds? */
export async function isDatabaseUp(): Promise<boolean> {
  const answer = asNobody((tx) => tx.$queryRaw`SELECT 1`).then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, answerWithinMs, false).unref());
  return Promise.race([answer, late]);
}
