import type { Request, Response } from "express";
import { defaultLanguage } from "~/i18n/languages";
import { isApiPath } from "./api-endpoints";
import { problem, problemOfStatus } from "./problem.server";
import { spokenLanguage } from "./request-language";

/** Answers a request that no page answers: a status with a number to quote; for programs as a problem in JSON. */
export function sendRefusal(req: Request, res: Response, status: number): void {
  const requestId = String(res.locals.requestId);
  if (!isApiPath(req.path)) {
    res.status(status).type("text/plain").send(`${status} ${requestId}`);
    return;
  }
  const language = spokenLanguage(req.get("accept-language")) ?? defaultLanguage;
  const told = problem(problemOfStatus(status), { language, requestId });
  const retryAfter = res.get("Retry-After");
  res.status(told.status).set({ ...told.headers, ...(retryAfter ? { "Retry-After": retryAfter } : {}) });
  if (req.method === "HEAD") res.end();
  else res.end(told.body);
}
