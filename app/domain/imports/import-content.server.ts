import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";

const pack = promisify(gzip);

/** A file as it is kept with its import: a list packs to a fifth, and everything on its way to the database is a copy. */
export async function packContent(bytes: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await pack(bytes, { level: 6 }));
}

/** The file again. One that was kept before files were packed is as it is: no list begins like a packed one. */
export function unpackContent(stored: Uint8Array): Buffer {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  return isPacked(bytes) ? gunzipSync(bytes) : bytes;
}

/** The size of the file itself; a packed one says it in its last four bytes. */
export function contentSize(stored: Uint8Array): number {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  return isPacked(bytes) ? bytes.readUInt32LE(bytes.length - 4) : bytes.length;
}

function isPacked(bytes: Buffer): boolean {
  return bytes.length > 18 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}
