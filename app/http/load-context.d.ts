import "@remix-run/node";

declare module "@remix-run/node" {
  /** What the server hands to every loader and action, and learns back from them. */
  interface AppLoadContext {
    nonce: string;
    requestId: string;
    /** The rendered page, beside its answer: as the body of a Response it would be copied and checked letter by letter. */
    markup?: Buffer;
    /** Set when something failed in a way that has an answer of its own. */
    trouble?: "busy" | "reused" | "unreadable" | "viewer-gone";
  }
}
