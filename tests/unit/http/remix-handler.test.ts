import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { expect, test } from "vitest";
import { remixHandler } from "~/http/remix-handler";

/** One address, whose action answers without reading what was sent. */
const build: ServerBuild = {
  entry: { module: { default: () => new Response(null) } },
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    "routes/take": {
      id: "routes/take",
      parentId: "root",
      path: "take",
      module: {
        default: undefined as never,
        action: async () => new Response("too large", { status: 413 }),
      },
    },
  },
  assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
  mode: "production",
  publicPath: "/",
  assetsBuildDirectory: "",
  future: {} as ServerBuild["future"],
  isSpaMode: false,
};

test("a body that was refused unread can still be sent to its end, as a browser does before it shows the answer", async () => {
  const handle = remixHandler(async () => build, "production");
  const app = express();
  app.all("*", (req, res, next) => {
    handle(req, res).catch(next);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const body = Buffer.alloc(20_000_000);
  const headers = { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": body.length };
  const sent = request({ port, host: "127.0.0.1", path: "/take", method: "POST", headers });
  const answered = once(sent, "response");
  sent.end(body);
  await once(sent, "finish");
  const [answer] = await answered;
  expect(answer.statusCode).toBe(413);
  sent.destroy();
  server.closeAllConnections();
});
