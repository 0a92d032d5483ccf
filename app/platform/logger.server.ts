import { pino } from "pino";
import { env } from "~/platform/env.server";

/** Structured logs on standard output. Ids only: no names, addresses, form values, bodies or tokens. */
export const logger = pino({
  level: env.logLevel,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["req.headers", "headers", "body", "email", "password", "*.email", "*.password"], remove: true },
  serializers: { err: withoutValues },
});

/** Database errors carry the offending values in `detail` and `meta`; only their name, code and stack are kept. */
function withoutValues(error: Error & { code?: unknown }) {
  return { type: error.name, code: error.code, message: error.message.slice(0, 500), stack: error.stack };
}
