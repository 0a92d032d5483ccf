import { hashOf } from "./setup/sources.mjs";

/** What the reference data is made from; when it differs from what the database notes, it is loaded again. */
export function referenceVersion(): string {
  return hashOf(["seeds/reference", "app/domain", "app/values", "prisma/migrations"]);
}
