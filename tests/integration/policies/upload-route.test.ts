import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { action } from "~/routes/_app.library.import";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase } from "~~/tests/support/database";
import { signInAs } from "~~/tests/support/sign-in";

beforeEach(resetDatabase);

const mebibyte = 1024 * 1024;

/** Sends a form of which no byte arrives before it is asked for; answers with whether it was. */
async function send(viewer: Viewer, bytes: number): Promise<{ answer: Response; isRead: boolean }> {
  let isRead = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        isRead = true;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const headers = {
    cookie: await signInAs(viewer),
    "Content-Type": "multipart/form-data; boundary=b",
    "Content-Length": String(bytes),
  };
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  const request = new Request("http://127.0.0.1:3000/library/import", init);
  const answer = await action({ request, params: {}, context: { nonce: "", requestId: "" } }).catch((thrown) => thrown);
  if (!(answer instanceof Response)) throw answer;
  return { answer, isRead };
}

test("a body larger than the largest document is refused at the file, before it is read", async () => {
  const keeper = await makeViewer({ role: "provincial", org: await makeProvince() });
  const { answer, isRead } = await send(keeper, 6 * mebibyte);
  expect({ status: answer.status, isRead }).toEqual({ status: 413, isRead: false });
  expect(await answer.json()).toMatchObject({ errors: { file: [expect.stringContaining("5 MB")] } });
});

test("who may not bring documents in is refused before the body is read, with a row on the trail", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const { answer, isRead } = await send(officer, 1_000);
  expect({ status: answer.status, isRead }).toEqual({ status: 403, isRead: false });
  const denied = await ownerClient().auditEvent.findMany({ where: { actorId: officer.userId, outcome: "denied" } });
  expect(denied.map((one) => one.action)).toEqual(["policy.import"]);
});
