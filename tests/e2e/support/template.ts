import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Where this run keeps the data folder that workers copy. */
export function templateFolder(): string {
  process.env["LANDFALL_E2E_TEMPLATE"] ??= mkdtempSync(path.join(os.tmpdir(), "landfall-e2e-template-"));
  return process.env["LANDFALL_E2E_TEMPLATE"];
}

/** A data folder of its own with the demo in it; owners and rights of the files as they were. */
export function copyOfTemplate(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "landfall-e2e-"));
  const copied = spawnSync("cp", ["-a", `${templateFolder()}/.`, folder], { encoding: "utf8" });
  if (copied.status !== 0) throw new Error(`The data folder could not be copied: ${copied.stderr}`);
  return folder;
}
