import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), emptyClientRoutes()],
  resolve: {
    alias: [
      { find: /^~~\//, replacement: `${here(".")}/` },
      { find: /^~\//, replacement: `${here("app")}/` },
    ],
  },
  build: {
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  server: { watch: { ignored: ["**/build/**", "**/.data/**", "**/node_modules/**"] } },
});

/**
 * Pages do not hydrate, so no route module is ever loaded by a browser. Emptying the client copies keeps
 * React and all page code out of the client build and makes it take a second instead of a minute.
 */
function emptyClientRoutes(): Plugin {
  return {
    name: "landfall:empty-client-routes",
    apply: "build",
    enforce: "post",
    transform(_code, id, options) {
      if (!options?.ssr && id.endsWith("?__remix-build-client-route")) return { code: "export {};", map: null };
    },
  };
}
