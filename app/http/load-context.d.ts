import "@remix-run/node";

declare module "@remix-run/node" {
  /** What the server hands to every loader and action, and learns back from them. */
  interface AppLoadContext {
    nonce: string;
    requestId: string;
    /** Set when something failed in a way that has an answer of its own. */
    trouble?: "busy" | "reused" | "viewer-gone";
  }
}
