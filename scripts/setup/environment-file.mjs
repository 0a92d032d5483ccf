import { existsSync } from "node:fs";

/** Reads .env, if there is one. What is already in the environment wins. */
export function loadEnvironmentFile() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
