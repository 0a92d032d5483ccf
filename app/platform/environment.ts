import path from "node:path";
import { z } from "zod";

export type PersonalDataKey = { id: string; key: Buffer };
export type Environment = z.output<typeof Environment>;

export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/**
 * Reads the environment of one process. Empty values count as not given.
 * Throws an EnvironmentError that names each wrong variable and says what to do.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new EnvironmentError(
    `The environment is not right:\n${lines.join("\n")}\nCorrect it and start again; .env.example explains each variable.`,
  );
}

/** Whether an address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || /^127(\.\d{1,3}){3}$/.test(bare);
}

/** Where a browser on this machine finds a server that listens on `host` and `port`. */
export function localUrl(host: string, port: number): string {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

const projectRoot = path.resolve(".");

const flag = z
  .enum(["0", "1", "true", "false"], { error: "must be 1 or 0" })
  .optional()
  .transform((value) => value === "1" || value === "true");

const postgresUrl = z
  .string()
  .refine(isPostgresUrl, { error: "must look like postgresql://user:password@host:5432/database" })
  .optional();

const Environment = z
  .object({
    NODE_ENV: z
      .enum(["production", "development", "test"], {
        error: "must be production, development or test",
      })
      .default("production"),
    HOST: z
      .string()
      .regex(/^[\w.:[\]-]+$/, { error: "must be an address or host name, such as 127.0.0.1" })
      .default("127.0.0.1"),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: "must be a number from 1 to 65535" })
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, { error: "must be a number from 1 to 65535" })
      .default(3000),
    BASE_URL: z
      .string()
      .refine(isOwnAddress, {
        error: "must be the https:// address users open (http:// only for this machine itself), without a path",
      })
      .optional(),
    DATA_DIR: z
      .string()
      .default(".data")
      .transform((folder) => path.resolve(projectRoot, folder)),
    DATABASE_URL: postgresUrl,
    DATABASE_OWNER_URL: postgresUrl,
    AUTH_SECRET: z
      .string()
      .min(32, { error: "must have at least 32 characters, e.g. from: openssl rand -base64 32" })
      .optional(),
    PERSONAL_DATA_KEYS: z.string().transform(toKeyRing).default([]),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587 or smtps://…" })
      .optional(),
    SMTP_FROM: z
      .string()
      .regex(/@/, { error: "must be an e-mail address" })
      .default("Landfall <no-reply@landfall.local>"),
    /** A virus scanner that reads a file from standard input: exit 0 clean, 1 infected, anything else refuses the file. */
    SCAN_COMMAND: z.string().max(400).optional(),
    ALLOW_DEMO_ON_NETWORK: flag,
    TRUST_PROXY: z
      .string()
      .regex(/^\d$/, { error: "must be how many proxies stand in front, 0 to 9" })
      .transform(Number)
      .default(0),
    LOG_LEVEL: z
      .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
        error: "must be one of trace, debug, info, warn, error, fatal, silent",
      })
      .default("info"),
  })
  .transform((given) => ({
    nodeEnv: given.NODE_ENV,
    host: given.HOST,
    port: given.PORT,
    baseUrl: given.BASE_URL?.replace(/\/$/, "") ?? localUrl(given.HOST, given.PORT),
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    databaseOwnerUrl: given.DATABASE_OWNER_URL,
    authSecret: given.AUTH_SECRET,
    personalDataKeys: given.PERSONAL_DATA_KEYS,
    smtpUrl: given.SMTP_URL,
    scanCommand: given.SCAN_COMMAND,
    smtpFrom: given.SMTP_FROM,
    allowDemoOnNetwork: given.ALLOW_DEMO_ON_NETWORK,
    trustedProxies: given.TRUST_PROXY,
    logLevel: given.LOG_LEVEL,
  }));

function isPostgresUrl(value: string): boolean {
  const url = tryUrl(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** Session cookies carry the __Host- prefix, which browsers take only over https or from the machine itself. */
function isOwnAddress(value: string): boolean {
  const url = tryUrl(value);
  if (url?.pathname !== "/" || url.search || url.hash) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

function tryUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

/** Reads "id:base64,id:base64": 32-byte keys, the first of which seals while all of them open. */
function toKeyRing(value: string, context: z.RefinementCtx): PersonalDataKey[] {
  const ring = value.split(",").map((entry) => {
    const [id = "", encoded = ""] = entry.trim().split(":");
    return { id, key: Buffer.from(encoded, "base64") };
  });
  const isRight = ring.every(({ id, key }) => /^[\w-]{1,32}$/.test(id) && key.length === 32);
  if (!isRight || new Set(ring.map(({ id }) => id)).size !== ring.length) {
    context.addIssue({
      code: "custom",
      message:
        "must be id:key pairs separated by commas, each key 32 bytes in base64 (openssl rand -base64 32), each id once",
    });
  }
  return ring;
}
