import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { actionRoute } from "./action-route";
import { isApiPath } from "./api-endpoints";
import { asksForJson } from "./asks-for-json";
import { pageBuilds } from "./page-builds";
import { inRequest } from "./request-scope.server";
import { sendRefusal } from "./send-refusal.server";

/**
 * Express to Remix and back. Written out instead of @remix-run/express because that one takes the port from
 * X-Forwarded-Host unasked, and because trouble told by the application becomes a status here.
 */
export function remixHandler(build: () => Promise<ServerBuild>, mode: string) {
  return async (req: ExpressRequest, res: ExpressResponse): Promise<void> => {
    const page = pageAt(await build(), req.path, mode);
    const context: AppLoadContext = { nonce: res.locals.nonce, requestId: res.locals.requestId };
    const response = await inRequest({ clientAddress: req.ip ?? "", requestId: context.requestId }, () =>
      page.handle(forScripts(toRequest(req, res), page.build), context),
    );
    if (isApiPath(req.path)) {
      await sendToProgram(req, res, response, context);
      return;
    }
    if (context.trouble === "viewer-gone") {
      res.redirect(303, "/login");
      return;
    }
    if (context.trouble === "busy" && response.status >= 500) res.set("Retry-After", "3");
    await send(res, response, statusOf(response, context), context.markup);
    discardRest(req);
  };
}

/** A refusal may come before the body was read. A browser shows it only once it could send everything, kept or not. */
function discardRest(req: ExpressRequest): void {
  if (req.complete) return;
  req.removeAllListeners("data");
  req.resume();
}

/** A program gets JSON whatever happened: a failure the interface did not put into words itself becomes a problem. */
async function sendToProgram(
  req: ExpressRequest,
  res: ExpressResponse,
  response: Response,
  context: AppLoadContext,
): Promise<void> {
  response.headers.delete("X-Remix-Catch");
  const isAnswer =
    response.status < 400 || /^application\/problem\+json/.test(response.headers.get("Content-Type") ?? "");
  if (isAnswer && context.trouble === undefined) return send(res, response, response.status);
  await response.body?.cancel();
  if (context.trouble === "busy") res.set("Retry-After", "3");
  sendRefusal(req, res, context.trouble === "viewer-gone" ? 401 : statusOf(response, context));
}

/** What broke answers 500; where the trouble has a name, its own status. */
function statusOf({ status }: Response, { trouble }: AppLoadContext): number {
  if (trouble === "reused") return 409;
  if (status < 500) return status;
  return trouble === "busy" ? 503 : trouble === "unreadable" ? 400 : status;
}

type Page = { build: ServerBuild; handle: ReturnType<typeof createRequestHandler> };

const builds = new WeakMap<ServerBuild, (pathname: string) => ServerBuild>();
const pages = new WeakMap<ServerBuild, Page>();

/** What answers an address. In development the build is a new one after each change. */
function pageAt(whole: ServerBuild, pathname: string, mode: string): Page {
  const buildAt = builds.get(whole) ?? pageBuilds(whole);
  builds.set(whole, buildAt);
  const build = buildAt(pathname);
  const page = pages.get(build) ?? { build, handle: createRequestHandler(build, mode) };
  pages.set(build, page);
  return page;
}

/**
 * A script that posts and asks for JSON gets what the action answers: `_data` names its route, which from outside is
 * refused. Without it the framework would run every loader of the page and answer its HTML.
 */
function forScripts(request: Request, { routes }: ServerBuild): Request {
  if (request.method !== "POST" || !asksForJson(request)) return request;
  const url = new URL(request.url);
  if (isApiPath(url.pathname)) return request;
  const route = actionRoute(routes, url.pathname);
  if (!route) return request;
  url.searchParams.set("_data", route);
  return new Request(url, request);
}

function toRequest(req: ExpressRequest, res: ExpressResponse): Request {
  const gone = new AbortController();
  res.on("close", () => {
    if (!res.writableFinished) gone.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined) headers.append(name, item);
  }
  const init: RequestInit & { duplex?: "half" } = { method: req.method, headers, signal: gone.signal };
  if (req.method !== "GET" && req.method !== "HEAD") {
    init.body = createReadableStreamFromReadable(req);
    init.duplex = "half";
  }
  return new Request(new URL(req.originalUrl, `${req.protocol}://${req.get("host") ?? "localhost"}`), init);
}

async function send(res: ExpressResponse, response: Response, status: number, markup?: Buffer): Promise<void> {
  res.status(status);
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") res.setHeader(name, value);
  }
  for (const cookie of response.headers.getSetCookie()) res.append("Set-Cookie", cookie);
  if (res.req.method === "HEAD") res.end();
  else if (markup) res.end(markup);
  else if (response.body) await writeReadableStreamToWritable(response.body, res);
  else res.end();
}
