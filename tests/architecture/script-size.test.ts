import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Gzip bytes. The brief allows 110,000 on reading pages, 140,000 with forms and 130,000 on the board. */
const mostForEveryPage = 15_000;
const mostForBoard = 35_000;

test("what a browser loads stays small and holds no React", async () => {
  const { outputFiles } = await build({
    entryPoints: ["app/entry.client.tsx"],
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const sizes = outputFiles.map((file) => gzipSync(file.contents).length);
  const entry = outputFiles.find((file) => file.path.endsWith("entry.client.js"));
  expect(entry).toBeDefined();
  expect(gzipSync(entry?.contents ?? "").length).toBeLessThan(mostForEveryPage);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostForBoard);
  expect(outputFiles.filter((file) => /react/i.test(file.text)).map((file) => file.path)).toEqual([]);
});
