import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Express } from "express";
import { env } from "~/platform/env.server";
import { logger } from "~/platform/logger.server";
import { createApp } from "./app";
import { serveAssets } from "./assets";
import { remixHandler } from "./remix-handler";
import { inRequest } from "./request-scope.server";

/** Longest wait for answers under way when the process is asked to end. */
const graceMs = 4_000;

const isDevelopment = env.nodeEnv === "development";
const parts = isDevelopment ? await developmentParts() : await builtParts();

const pages = remixHandler(parts.build, env.nodeEnv);

const app = createApp({
  baseUrl: env.baseUrl,
  isDevelopment,
  trustedProxies: env.trustedProxies,
  logger,
  isDatabaseUp: async () => {
    const { entry } = await parts.build();
    return healthOf(entry.module)();
  },
  assets: parts.assets,
  pages: (req, res) => inRequest({ clientAddress: req.ip ?? "" }, () => pages(req, res)),
});

const server = createServer(app);
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
server.keepAliveTimeout = 65_000;
server.listen(env.port, env.host, () => {
  const { port } = server.address() as AddressInfo;
  logger.info({ host: env.host, port }, "web listening");
});
server.on("error", (error) => {
  logger.fatal({ err: error }, "web cannot listen");
  process.exit(1);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal));
process.once("disconnect", () => void stop("disconnect"));

/** Takes no new requests, lets those under way finish, ends the process. */
async function stop(why: string): Promise<void> {
  logger.info({ why }, "web stopping");
  setTimeout(() => process.exit(0), graceMs).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}

type Parts = { build: () => Promise<ServerBuild>; assets: (app: Express) => void };

/** The finished build, beside this file's own bundle. */
async function builtParts(): Promise<Parts> {
  const here = new URL(".", import.meta.url);
  const build: ServerBuild = await import(new URL("server/index.js", here).href);
  return {
    build: async () => build,
    assets: (app) => app.use("/assets", serveAssets(fileURLToPath(new URL("client/assets", here)))),
  };
}

/** Vite inside the server: every change is seen at the next request. */
async function developmentParts(): Promise<Parts> {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true, hmr: false, ws: false }, appType: "custom" });
  return {
    build: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
    assets: (app) => app.use(vite.middlewares),
  };
}

function healthOf(entry: object): () => Promise<boolean> {
  if ("isDatabaseUp" in entry && typeof entry.isDatabaseUp === "function") return entry.isDatabaseUp.bind(entry);
  throw new Error("entry.server.tsx does not export isDatabaseUp");
}
