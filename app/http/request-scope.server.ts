import { AsyncLocalStorage } from "node:async_hooks";
import type { SignedIn } from "~/platform/auth/session-viewer.server";

/** What belongs to one HTTP request, whoever asks within it. */
export type RequestScope = {
  /** From the socket, or from the proxy where the operator has named one to be trusted. */
  clientAddress: string;
  /** The number under which the log has it. */
  requestId?: string;
  signedIn?: Promise<SignedIn | null>;
};

// The server and the built routes are two bundles in one process: both must find the same storage.
const key = Symbol.for("landfall.request-scope");
const shared: typeof globalThis & { [key]?: AsyncLocalStorage<RequestScope> } = globalThis;
shared[key] ??= new AsyncLocalStorage<RequestScope>();
const storage = shared[key];

/** Runs the handling of one request; the server does this around every page. */
export function inRequest<T>(facts: Pick<RequestScope, "clientAddress" | "requestId">, work: () => T): T {
  return storage.run({ ...facts }, work);
}

/** The request being handled; outside of one (tests call loaders directly) nothing. */
export function requestScope(): RequestScope | undefined {
  return storage.getStore();
}

/** Where the request comes from, for limits and the list of sessions. */
export function clientAddress(): string {
  return requestScope()?.clientAddress || "unknown";
}

/** The number a reader quotes and the log has. */
export function requestNumber(): string {
  return requestScope()?.requestId ?? "00000000-0000-0000-0000-000000000000";
}
