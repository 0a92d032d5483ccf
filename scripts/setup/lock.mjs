import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, unlinkSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/**
 * Takes the lock of a folder for as long as this process lives, or says who holds it.
 *
 * The lock is a local socket, which the system itself gives back when its holder dies, however it dies. Who finds it
 * taken is told what `statusOf` returns then. Result: { held: true, release } or { held: false, holder }.
 */
export async function takeLock(folder, name, statusOf) {
  const address = addressOf(folder, name);
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await listen(address, statusOf);
    if (server) return { held: true, release: () => new Promise((resolve) => server.close(resolve)) };
    const holder = await ask(address);
    if (holder) return { held: false, holder };
    if (!address.startsWith("\0") && process.platform !== "win32") remove(address);
  }
  return { held: false, holder: { what: "another process", pid: 0 } };
}

/** Who holds a folder's lock; null if nobody does. */
export function whoHolds(folder, name) {
  return ask(addressOf(folder, name));
}

function addressOf(folder, name) {
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const id = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 24);
  if (process.platform === "linux") return `\0landfall-${name}-${id}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\landfall-${name}-${id}`;
  return path.join(os.tmpdir(), `landfall-${name}-${id}.sock`);
}

function listen(address, statusOf) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => {
      socket.on("error", () => {});
      socket.end(`${JSON.stringify({ pid: process.pid, ...statusOf() })}\n`);
    });
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
  });
}

function ask(address) {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    let answer = "";
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", (hadError) => {
      if (hadError && !answer) return resolve(null);
      try {
        resolve(JSON.parse(answer));
      } catch {
        resolve({ what: "another process", pid: 0 });
      }
    });
  });
}

function remove(file) {
  try {
    unlinkSync(file);
  } catch {
    // Someone else removed it first.
  }
}
