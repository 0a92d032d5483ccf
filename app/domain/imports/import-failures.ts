/** Why an import did not go on, as kept with it; each has words under `imports:failure`. */
export const importFailures = [
  "empty",
  "excel",
  "binary",
  "undecodable",
  "too_large",
  "too_many_rows",
  "too_many_columns",
  "open_quote",
  "no_header",
  "no_rows",
  "failed",
  "timed_out",
  "out_of_memory",
  "refused-rows",
  "nothing-to-write",
] as const;
export type ImportFailure = (typeof importFailures)[number];

export function readFailure(stored: string | null): ImportFailure | null {
  if (stored === null) return null;
  return importFailures.find((failure) => failure === stored) ?? "failed";
}
