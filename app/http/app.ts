import { randomBytes, randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { apiMethods, isApiPath } from "./api-endpoints";
import { refuseBody } from "./body-limit";
import { contentPolicy } from "./content-policy";
import { mayMutate } from "./origin-guard";
import { asksForData, isPlainTarget } from "./request-target";
import { sendRefusal } from "./send-refusal.server";

export type AppParts = {
  baseUrl: string;
  isDevelopment: boolean;
  /** How many proxies in front may be believed; 0 ignores every forwarding header. */
  trustedProxies: number;
  logger: Logger;
  isDatabaseUp: () => Promise<boolean>;
  /** Built files, or Vite's middleware. */
  assets: (app: Express) => void;
  pages: (req: express.Request, res: express.Response) => Promise<void>;
};

/**
 * More requests at work than this and the next is told to come back: waiting in line would only make all of them late.
 * Those that bring a body have places of their own, so that bodies that never arrive keep no reader out.
 */
const mostAtWork = { reading: 90, writing: 60 };
const longestAnswerMs = 60_000;

/** What pages and forms are asked and sent with. */
const methods = ["GET", "HEAD", "POST"];

/**
 * The web server's rules, in order: what is refused before any code of ours runs, what every answer carries, then
 * health, files and pages.
 */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", parts.trustedProxies);
  app.use(identify(parts.logger));
  app.use(forgetForwarding(parts.trustedProxies));
  app.use(headers(parts));
  app.get("/healthz", async (_req, res) => {
    const isUp = await parts.isDatabaseUp();
    res
      .status(isUp ? 200 : 503)
      .type("text/plain")
      .send(isUp ? "ok" : "database unavailable");
  });
  parts.assets(app);
  app.use(refuseEarly(parts.baseUrl));
  app.use(limitWork());
  app.use(compression({ level: 5, threshold: 1024, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }));
  app.all("*", (req, res, next) => {
    parts.pages(req, res).catch(next);
  });
  app.use(lastResort(parts.logger));
  return app;
}

/** A number for the log and for the reader who reports a failure, and one log line per request: no query, no body. */
function identify(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    res.locals.requestId = randomUUID();
    const path = req.path;
    res.on("close", () => {
      if (path.startsWith("/assets/") || path === "/healthz") return;
      const ms = Math.round(performance.now() - startedAt);
      const cut = res.writableFinished ? undefined : true;
      logger.info(
        { requestId: res.locals.requestId, method: req.method, path, status: res.statusCode, ms, cut },
        "request",
      );
    });
    next();
  };
}

const forwardingHeaders = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
];

/** Without a trusted proxy these headers are anybody's claim. With one, Express reads what it needs; the host stays ours. */
function forgetForwarding(trustedProxies: number): RequestHandler {
  const forgotten =
    trustedProxies > 0 ? ["forwarded", "x-forwarded-host", "x-forwarded-port", "x-real-ip"] : forwardingHeaders;
  return (req, _res, next) => {
    for (const name of forgotten) delete req.headers[name];
    next();
  };
}

function headers({ baseUrl, isDevelopment }: AppParts): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: baseUrl.startsWith("https:") ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  return (req, res, next) => {
    res.locals.nonce = randomBytes(16).toString("base64url");
    res.set("Content-Security-Policy", contentPolicy(res.locals.nonce, isDevelopment));
    res.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    res.set("Cache-Control", "no-store");
    protect(req, res, next);
  };
}

/** What is refused before any code runs: addresses of two meanings, encoded bodies, requests from elsewhere, methods no page has, bodies too large, framework data requests. */
function refuseEarly(baseUrl: string): RequestHandler {
  return (req, res, next) => {
    if (!isPlainTarget({ target: req.originalUrl, host: req.get("host") })) return refuse(400);
    const isApi = isApiPath(req.path);
    const allowed = isApi ? apiMethods(req.path) : methods;
    if (!allowed) return refuse(404);
    if (isApi && !allowed.includes(req.method)) return refuseMethod(allowed);
    if (req.headers["content-encoding"] !== undefined) return refuse(415);
    const facts = {
      method: req.method,
      secFetchSite: req.get("sec-fetch-site"),
      origin: req.get("origin"),
      authorization: req.get("authorization"),
      cookie: req.get("cookie"),
    };
    // A program without token and without session has nothing to be misused: it is told to bring one.
    if (!mayMutate(facts, [baseUrl, `${req.protocol}://${req.get("host")}`]))
      return refuse(isApi && facts.cookie === undefined ? 401 : 403);
    if (!allowed.includes(req.method)) return refuseMethod(allowed);
    const tooLarge = refuseBody({
      method: req.method,
      path: req.path,
      contentType: req.get("content-type"),
      contentLength: req.get("content-length"),
      transferEncoding: req.get("transfer-encoding"),
    });
    if (tooLarge) return refuse(tooLarge);
    // No page of ours asks for a loader's data by itself; what is not shown is not sent.
    if (asksForData(req.originalUrl)) return refuse(404);
    res.setTimeout(longestAnswerMs, () => {
      if (!res.headersSent) sendRefusal(req, res.set("Retry-After", "5"), req.complete ? 503 : 408);
      else res.destroy();
    });
    next();

    function refuse(status: number) {
      sendRefusal(req, res.set("Connection", "close"), status);
    }

    function refuseMethod(instead: readonly string[]) {
      res.set("Allow", instead.join(", "));
      refuse(405);
    }
  };
}

function limitWork(): RequestHandler {
  const atWork = { reading: 0, writing: 0 };
  return (req, res, next) => {
    const kind = req.method === "POST" ? "writing" : "reading";
    if (atWork[kind] >= mostAtWork[kind]) {
      sendRefusal(req, res.set("Retry-After", "2"), 503);
      return;
    }
    atWork[kind] += 1;
    res.on("close", () => {
      atWork[kind] -= 1;
    });
    next();
  };
}

/** Only what the pages' own boundary could not catch arrives here. */
function lastResort(logger: Logger): ErrorRequestHandler {
  return (error, req, res, _next) => {
    logger.error({ err: error, requestId: res.locals.requestId }, "request failed outside the pages");
    if (res.headersSent) res.destroy();
    else sendRefusal(req, res, 500);
  };
}
