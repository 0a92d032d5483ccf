import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = { AUTH_SECRET: string; PERSONAL_DATA_KEYS: string };

/**
 * The secrets of an installation that keeps them in its data folder, made on first use.
 * Without the key ring no personal data can be read again: it belongs into every backup.
 */
export function keepSecrets(dataDir: string): Secrets {
  const file = secretsFile(dataDir);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const secrets = { AUTH_SECRET: randomBytes(32).toString("base64"), PERSONAL_DATA_KEYS: newKey() };
  write(file, secrets);
  return secrets;
}

/** Puts a new key in front of the ring kept in the data folder; the older ones stay, to open what they sealed. */
export function addPersonalDataKey(dataDir: string): Secrets {
  const secrets = keepSecrets(dataDir);
  const changed = { ...secrets, PERSONAL_DATA_KEYS: `${newKey()},${secrets.PERSONAL_DATA_KEYS}` };
  write(secretsFile(dataDir), changed);
  return changed;
}

/** Writes the ring kept in the data folder; for dropping keys that no longer seal anything. */
export function writePersonalDataKeys(dataDir: string, ring: string): void {
  write(secretsFile(dataDir), { ...keepSecrets(dataDir), PERSONAL_DATA_KEYS: ring });
}

function newKey(): string {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  return `k${day}-${randomBytes(3).toString("hex")}:${randomBytes(32).toString("base64")}`;
}

function secretsFile(dataDir: string): string {
  return path.join(dataDir, "secrets.json");
}

function write(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
