import { expect, test } from "vitest";
import { cookieValue } from "~/http/cookie-value";
import { refusalStatus } from "~/http/refusal-status";
import { requestLanguage } from "~/http/request-language";
import { requireId } from "~/http/require-param";
import { isBusy } from "~/http/trouble";

test.each([
  [{ Cookie: "lang=en", "Accept-Language": "zh-CN" }, "en"],
  [{ Cookie: "a=1; lang=zh-CN" }, "zh-CN"],
  [{ Cookie: "lang=xx", "Accept-Language": "en-GB,en;q=0.9" }, "en"],
  [{ "Accept-Language": "de-DE,de;q=0.9,en;q=0.5,zh;q=0.4" }, "en"],
  [{ "Accept-Language": "en;q=0.1, zh-TW" }, "zh-CN"],
  [{ "Accept-Language": "de" }, "zh-CN"],
  [{}, "zh-CN"],
])("the language of %j is %s", (headers, language) => {
  expect(requestLanguage(new Request("http://127.0.0.1/", { headers }))).toBe(language);
});

test("a cookie is found by its whole name", () => {
  expect(cookieValue("xlang=1; lang=en", "lang")).toBe("en");
  expect(cookieValue(null, "lang")).toBeNull();
});

test.each([
  ["not-found", 404],
  ["forbidden", 403],
  ["changed-meanwhile", 409],
  ["needs-unlinked", 422],
])("the refusal %s answers %d", (reason, status) => {
  expect(refusalStatus(reason)).toBe(status);
});

test("an address with something else than an id does not exist", () => {
  expect(requireId({ projectId: "0190A0B0-0000-7000-8000-000000000001" }, "projectId")).toBe(
    "0190a0b0-0000-7000-8000-000000000001",
  );
  for (const projectId of ["1", "new", "' OR 1=1", undefined]) {
    expect(() => requireId({ projectId }, "projectId")).toThrow(Response);
  }
});

test("a database that is away is told from a bug", () => {
  expect(isBusy(Object.assign(new Error("x"), { code: "P2028" }))).toBe(true);
  expect(isBusy(new Error("outer", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) }))).toBe(true);
  const raw = (code: string) =>
    Object.assign(new Error(`Raw query failed. Code: \`${code}\`. Message: \`the database system is starting up\``), {
      code: "P2010",
    });
  expect(isBusy(raw("57P03"))).toBe(true);
  expect(isBusy(raw("42P01"))).toBe(false);
  expect(isBusy(new Error("Client has encountered a connection error and is not queryable"))).toBe(true);
  const away = "Raw query failed. Code: `N/A`. Message: `Can't reach database server at 127.0.0.1:5432`";
  expect(isBusy(Object.assign(new Error(away), { code: "P2010" }))).toBe(true);
  const ended = "Database error. Code: `57P01`. Message: `terminating connection due to unexpected postmaster exit`";
  expect(isBusy(Object.assign(new Error(ended), { code: "P2039" }))).toBe(true);
  const closed = "Raw query failed. Code: `N/A`. Message: `Server has closed the connection.`";
  expect(isBusy(Object.assign(new Error(closed), { code: "P2010" }))).toBe(true);
  expect(isBusy(new TypeError("x is not a function"))).toBe(false);
});
