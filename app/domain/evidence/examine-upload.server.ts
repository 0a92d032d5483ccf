import { createHash } from "node:crypto";
import { getSetting } from "~/domain/settings/settings.server";
import { asNobody } from "~/platform/db/db.server";
import { scanFile } from "~/platform/files/scan.server";
import { sniffFile } from "~/platform/files/sniff-file.server";
import { cleanFileName } from "~/values/file-name";

/** A file as it came: name as the user's machine gave it. */
export type UploadedFile = { name: string; bytes: Uint8Array };
export type ExaminedFile = {
  fileName: string;
  mime: string;
  sizeBytes: number;
  sha256: string;
  bytes: Uint8Array<ArrayBuffer>;
};

export type FileRefusal =
  | "file-missing"
  | "file-too-large"
  | "file-empty"
  | "file-type"
  | "file-macros"
  | "file-ending"
  | "file-infected"
  | "file-scan-failed";

/**
 * Looks at an uploaded file before anything is written: size, what it really is, viruses; gives what is kept of it.
 *
 * Outside any transaction: scanning and hashing take their time.
 */
export async function examineUpload(
  file: UploadedFile | null,
): Promise<{ ok: true; file: ExaminedFile } | { ok: false; reason: FileRefusal }> {
  if (!file) return { ok: false, reason: "file-missing" };
  if (file.bytes.length > (await largestFileBytes())) return { ok: false, reason: "file-too-large" };
  const fileName = cleanFileName(file.name);
  const sniffed = await sniffFile(file.bytes, fileName);
  if (!sniffed.ok) return { ok: false, reason: `file-${sniffed.reason}` };
  const scanned = await scanFile(file.bytes);
  if (scanned !== "clean") return { ok: false, reason: scanned === "infected" ? "file-infected" : "file-scan-failed" };
  const bytes = new Uint8Array(file.bytes);
  return {
    ok: true,
    file: {
      fileName,
      mime: sniffed.mime,
      sizeBytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes,
    },
  };
}

/** The largest file taken, in bytes: the setting `files.max-bytes`. */
export function largestFileBytes(): Promise<number> {
  return asNobody((tx) => getSetting(tx, "files.max-bytes"));
}
