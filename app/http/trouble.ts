/** Prisma and driver codes that mean "the database cannot serve this now": unreachable, timed out, pool exhausted. */
const busyCodes = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "P2034",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EPIPE",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08006",
]);
const busyMessages =
  /connection (terminated|error and is not queryable)|timeout exceeded when trying to connect|unable to start a transaction|connection refused|can't reach database server|server (?:has )?closed the connection/i;

/** Whether an error means that the database is away for a moment: answered with 503 and a request to try again. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "Overloaded") return true;
  return (
    busyCodes.has(codeOf(error)) ||
    busyMessages.test(error.message) ||
    (error.cause !== undefined && isBusy(error.cause))
  );
}

/** The client's codes for what the database said in a statement, raw or not; the database's own is in the message. */
const passedOn = new Set(["P2010", "P2039"]);

function codeOf(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  return passedOn.has(code) ? (/Code: `(\w+)`/.exec(error.message)?.[1] ?? code) : code;
}

/** Whether the same form was sent again with something else in it: nothing was done (security case E8). */
export function isReused(error: unknown): boolean {
  return error instanceof Error && error.name === "OperationReused";
}

/** Whether the reader's membership ended, or their account was disabled, while the request ran. */
export function isViewerGone(error: unknown): boolean {
  return error instanceof Error && error.name === "ViewerGone";
}

/** Whether a posted form was cut off or put together wrongly: the platform says so only in words. */
export function isUnreadableForm(error: unknown): boolean {
  return error instanceof TypeError && /parse body as FormData/i.test(error.message);
}
