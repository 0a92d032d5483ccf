import { expect, test } from "vitest";
import { redirectWithToast, takeToast } from "~/http/toast.server";

const toast = {
  kind: "success" as const,
  message: "已保存",
  undo: { action: "/projects/1/stage", fields: { to: "lead" } },
};

function pageAfter(response: Response, change = (cookie: string) => cookie): Request {
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return new Request("http://127.0.0.1/board", { headers: { Cookie: change(cookie) } });
}

test("what was done is said on the next page, once", async () => {
  const response = await redirectWithToast("/board", toast);
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toBe("/board");
  const taken = await takeToast(pageAfter(response));
  expect(taken.toast).toEqual(toast);
  expect(taken.setCookie).toContain("Max-Age=0");
});

test("a toast somebody else wrote is not shown", async () => {
  const response = await redirectWithToast("/board", toast);
  const forged = await takeToast(pageAfter(response, (cookie) => cookie.replace(/flash=.{4}/, "flash=aaaa")));
  expect(forged.toast).toBeNull();
  expect((await takeToast(new Request("http://127.0.0.1/board"))).setCookie).toBeNull();
});

test("it never leads outside", async () => {
  const response = await redirectWithToast("//evil.example/", toast);
  expect(response.headers.get("Location")).toBe("/");
});
