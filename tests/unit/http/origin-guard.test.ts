import { describe, expect, test } from "vitest";
import { type GuardedRequest, mayMutate } from "~/http/origin-guard";

const own = ["https://landfall.example", "http://127.0.0.1:3000"];

describe("a request that changes something (C4)", () => {
  test.each<[string, Partial<GuardedRequest>, boolean]>([
    ["from a page of ours, by the browser's word", { secFetchSite: "same-origin" }, true],
    ["from a page of ours, by its exact origin", { origin: "https://landfall.example" }, true],
    ["from another site", { secFetchSite: "cross-site", origin: "https://evil.example" }, false],
    [
      "from another site that claims our origin",
      { secFetchSite: "cross-site", origin: "https://landfall.example" },
      false,
    ],
    ["from a sister site", { secFetchSite: "same-site", origin: "https://www.landfall.example" }, false],
    ["typed into the address bar", { secFetchSite: "none" }, false],
    ["with a null origin", { origin: "null" }, false],
    ["with our name as a prefix", { origin: "https://landfall.example.evil.example" }, false],
    ["by the wrong scheme", { origin: "http://landfall.example" }, false],
    ["by another port", { origin: "http://127.0.0.1:3001" }, false],
    ["that says nothing of where it comes from", {}, false],
    ["with a token and no cookie", { authorization: "Bearer abc" }, true],
    ["with a token and a cookie", { authorization: "Bearer abc", cookie: "session=1" }, false],
    ["with another kind of authorization", { authorization: "Basic abc" }, false],
  ])("%s", (_case, facts, allowed) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
      expect(mayMutate({ method, ...facts }, own)).toBe(allowed);
    }
  });
});

test("reading is free", () => {
  for (const method of ["GET", "HEAD"])
    expect(mayMutate({ method, secFetchSite: "cross-site", origin: "https://evil.example" }, own)).toBe(true);
});
