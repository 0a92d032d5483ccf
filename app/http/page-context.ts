import { createContext } from "react";

/** What the document needs from the request that made it. Set once per request in entry.server.tsx. */
export type PageFacts = {
  /** The Content-Security-Policy nonce of the one script. */
  nonce: string;
  /** Shown when something broke, and written to the log beside it. */
  requestId: string;
  /** Address of the enhancement script (app/entry.client.tsx). */
  script: string;
  /** When the page was made, ISO. */
  at: string;
  /** The database is away for a moment. */
  isBusy: boolean;
  /** A form was sent again with something else in it. */
  isReused: boolean;
  /** The page's own status. */
  status: number;
};

export const PageContext = createContext<PageFacts>({
  nonce: "",
  requestId: "",
  script: "",
  at: "1970-01-01T00:00:00Z",
  isBusy: false,
  isReused: false,
  status: 200,
});
