import { expect, test } from "vitest";
import { backTo, safeRedirect } from "~/http/safe-redirect";

test.each(["/", "/projects?stage=lead", "/projects/1#money", "/search?q=%E6%B5%B7&x=1"])("%s stays", (to) => {
  expect(safeRedirect(to, "/fallback")).toBe(to);
});

test.each([
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n//evil.example",
  "/a/..//evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  " /projects",
  "projects",
  "",
  `/${"x".repeat(2_001)}`,
  null,
  undefined,
  42,
])("%j leads to the fallback (C9)", (to) => {
  expect(safeRedirect(to, "/fallback")).toBe("/fallback");
});

test("a path that climbs is flattened", () => {
  expect(safeRedirect("/a/../projects")).toBe("/projects");
});

test("back is the form's own field, else the page the form was on", () => {
  const request = new Request("http://127.0.0.1/language", {
    headers: { Referer: "http://elsewhere.example/board?x=1" },
  });
  const form = new FormData();
  expect(backTo(request, form)).toBe("/board?x=1");
  form.set("back", "//evil.example");
  expect(backTo(request, form, "/home")).toBe("/home");
  expect(backTo(new Request("http://127.0.0.1/language"), null, "/home")).toBe("/home");
});
