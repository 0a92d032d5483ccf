import { fixedT } from "~/i18n/index.server";
import type { Language } from "~/i18n/languages";
import { apiBodyLimitBytes } from "./body-limit";

/** What can be wrong with a request to the interface, with its status. */
const problemStatus = {
  "unreadable-address": 400,
  "not-json": 400,
  "not-signed-in": 401,
  "foreign-origin": 403,
  "read-only": 403,
  "not-found": 404,
  "wrong-method": 405,
  timeout: 408,
  "no-length": 411,
  "too-large": 413,
  "wrong-type": 415,
  "wrong-value": 422,
  "too-many": 429,
  broken: 500,
  busy: 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** One value of a body that cannot be: where it stands, dotted, and what is to be done. */
export type ValueProblem = { path: string; message: string };

type ProblemFacts = {
  language: Language;
  /** The number under which the log has the request. */
  requestId: string;
  errors?: ValueProblem[];
  /** For `too-many`: when to come back. */
  seconds?: number;
  headers?: Record<string, string>;
};

export type Problem = { status: number; headers: Record<string, string>; body: string };

/** An answer of the interface that tells what is wrong and what to do. Source: RFC 9457. */
export function problem(code: ProblemCode, facts: ProblemFacts): Problem {
  const t = fixedT(facts.language, "tokens");
  const status = problemStatus[code];
  const words = { kilobytes: apiBodyLimitBytes / 1024, seconds: facts.seconds ?? 0 };
  return {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": facts.language,
      "Cache-Control": "no-store",
      ...(code === "not-signed-in" ? { "WWW-Authenticate": 'Bearer realm="Landfall"' } : {}),
      ...(code === "busy" ? { "Retry-After": "3" } : {}),
      ...(facts.seconds === undefined ? {} : { "Retry-After": String(facts.seconds) }),
      ...facts.headers,
    },
    body: JSON.stringify({
      type: `urn:landfall:problem:${code}`,
      title: t(`problem.${code}.title`),
      status,
      detail: t(`problem.${code}.detail`, words),
      instance: `urn:uuid:${facts.requestId}`,
      ...(facts.errors ? { errors: facts.errors } : {}),
    }),
  };
}

/** The same as a response of a loader or an action, to be thrown. */
export function problemResponse(code: ProblemCode, facts: ProblemFacts): Response {
  const { status, headers, body } = problem(code, facts);
  return new Response(body, { status, headers });
}

const codeOfStatus = new Map<number, ProblemCode>([
  [400, "unreadable-address"],
  [401, "not-signed-in"],
  [403, "foreign-origin"],
  [404, "not-found"],
  [405, "wrong-method"],
  [408, "timeout"],
  [411, "no-length"],
  [413, "too-large"],
  [415, "wrong-type"],
  [503, "busy"],
]);

/** The problem a bare status stands for, where something below the interface refused the request. */
export function problemOfStatus(status: number): ProblemCode {
  return codeOfStatus.get(status) ?? "broken";
}
