import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { RequestHandler } from "express";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

type Asset = { type: string; etag: string; bodies: Promise<Record<"br" | "gzip" | "identity", Buffer>> };

/**
 * Serves the built files from memory, each compressed once as small as it gets. Their names carry a hash of their
 * content, so browsers keep them for good. There are a handful; nothing else in the folder can be reached.
 */
export function serveAssets(folder: string): RequestHandler {
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const type = types[path.extname(name)];
    if (type) assets.set(name, load(path.join(folder, name), type));
  }
  return async (req, res, next) => {
    if (req.method !== "GET" && req.method !== "HEAD") return next();
    const asset = assets.get(req.path.slice(1));
    if (!asset) {
      res.set("Cache-Control", "no-store").status(404).end();
      return;
    }
    const bodies = await asset.bodies;
    const encoding = req.acceptsEncodings(["br", "gzip", "identity"]);
    const chosen = encoding === "br" || encoding === "gzip" ? encoding : "identity";
    res.set({
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Type": asset.type,
      ETag: asset.etag,
      Vary: "Accept-Encoding",
    });
    if (chosen !== "identity") res.set("Content-Encoding", chosen);
    if (req.fresh) res.status(304).end();
    else res.end(bodies[chosen]);
  };
}

function load(file: string, type: string): Asset {
  const identity = readFileSync(file);
  return {
    type,
    etag: `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    bodies: compress(identity),
  };
}

async function compress(identity: Buffer) {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  return { br, gzip: zipped, identity };
}
