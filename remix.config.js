/**
 * The Remix plugin's options. The Vite plugin does not read this file itself: `vite.config.ts` imports it.
 *
 * Single fetch and lazy route discovery stay off: they bring the affected turbo-stream and the /__manifest
 * route to the server (docs/decisions/0001-no-hydration.md), and pages that do not hydrate gain nothing from them.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  // The component gallery is for development; it is not even built for production.
  ignoredRouteFiles: ["**/.*", "**/*.test.*", ...(process.env.NODE_ENV === "production" ? ["**/design.tsx"] : [])],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: false,
  },
};
