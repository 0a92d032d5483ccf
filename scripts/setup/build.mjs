import { rmSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";
import { hashOf, isStamped, stamp } from "./sources.mjs";

const stampFile = "build/.stamp";
const sources = ["app", "emails", "seeds", "scripts", "public", "prisma", "package-lock.json"].concat([
  "tsconfig.json",
  "vite.config.ts",
  "remix.config.js",
  "tailwind.config.ts",
]);

/** Each program of the installation and where it starts. */
const programs = {
  web: "app/http/server.ts",
  worker: "app/jobs/worker.server.ts",
  importer: "app/jobs/importer.server.ts",
  "policy-reader": "app/jobs/policy-reader.server.ts",
  cli: "scripts/cli.ts",
  supervisor: "scripts/supervisor.ts",
};

/** Builds pages and programs into build/, if a source changed since. */
export async function ensureBuilt(say) {
  const hash = hashOf(sources, process.versions.node.split(".")[0]);
  if (isStamped(stampFile, hash)) return;
  say("Building …");
  rmSync(stampFile, { force: true });
  await buildPages();
  await buildPrograms();
  stamp(stampFile, hash);
}

async function buildPages() {
  const remix = "node_modules/@remix-run/dev/dist/cli.js";
  const env = { ...process.env, NODE_ENV: "production" };
  const result = await run(process.execPath, [remix, "vite:build", "--logLevel", "warn"], { env });
  if (result.status === 0) return;
  process.stderr.write(`${result.output}\nThe pages could not be built.\n`);
  process.exit(1);
}

async function buildPrograms() {
  const esbuild = await import("esbuild");
  rmSync("build/chunks", { recursive: true, force: true });
  await esbuild.build({
    entryPoints: programs,
    outdir: "build",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    alias: { "~": path.resolve("app"), "~~": path.resolve(".") },
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
  });
  // Its own process would otherwise live as long as this one.
  await esbuild.stop();
}
