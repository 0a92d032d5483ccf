import type { Command } from "commander";
import * as db from "./db";
import * as firstAdministrator from "./first-administrator";
import * as importProjects from "./import";
import * as policy from "./policy";
import * as rotateKeys from "./rotate-keys";
import * as seed from "./seed";
import * as token from "./token";

/** Every command, one file each, in the order help shows them. */
export const commands: readonly ((program: Command) => void)[] = [
  db.register,
  seed.register,
  importProjects.register,
  policy.register,
  token.register,
  firstAdministrator.register,
  rotateKeys.register,
];
