import { rmSync } from "node:fs";
import { Installation } from "./installation";
import { templateFolder } from "./template";

/** Starts once to have the database with the demo made; every worker then gets a copy of that data folder. */
export default async function globalSetup(): Promise<() => void> {
  const folder = templateFolder();
  rmSync(folder, { recursive: true, force: true });
  const installation = await Installation.start(folder);
  await installation.stop();
  return () => rmSync(folder, { recursive: true, force: true });
}
