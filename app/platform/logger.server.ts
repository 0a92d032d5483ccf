import { pino } from "pino";
import { env } from "~/platform/env.server";
import { errorForLog } from "./error-for-log";

/** Structured logs on standard output. Ids only: no names, addresses, form values, bodies or tokens. */
export const logger = pino({
  level: env.logLevel,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["req.headers", "headers", "body", "email", "password", "*.email", "*.password"], remove: true },
  serializers: { err: errorForLog },
});
