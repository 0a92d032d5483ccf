import type { Viewer } from "~/domain/access/viewer";
import { readOutline } from "./draft-outline";
import { placesOf } from "./draft-places";
import type { Range } from "./find-damage";
import { findWords } from "./find-words";
import { spotOf } from "./problem-spot";
import { changesWords, getOpenFile, type Reread, type RereadRefusal, rereadFile } from "./reread-file.server";

/** How far from a problem's place the words that a person gives may stand. */
const nearbySigns = 200;

export type CorrectDraft = {
  draftId: string;
  /** The part of the document, see draft-places.ts. */
  placeId: string;
  /** The place of the problem that is put right; without it the words must stand once in the whole part. */
  at?: number | undefined;
  received: string;
  corrected: string;
  note: string | null;
};
export type CorrectDraftResult =
  | Reread
  | { ok: false; reason: RereadRefusal | "no-such-place" | "words-not-there" | "words-repeated" | "same-words" };

/** Records that words were received wrong and what they are, and reads the file again with it. */
export async function correctDraft(viewer: Viewer, input: CorrectDraft): Promise<CorrectDraftResult> {
  const file = await getOpenFile(viewer, input.draftId);
  if (!file) return { ok: false, reason: "not-found" };
  if (file.state !== "open") return { ok: false, reason: "not-open" };
  const place = placesOf(readOutline(file.outline)).find(({ id }) => id === input.placeId);
  if (!place) return { ok: false, reason: "no-such-place" };
  const { at } = input;
  const within =
    at === undefined ? place : { from: Math.max(0, at - nearbySigns), to: at + nearbySigns + input.received.length };
  const found = findWords(file.text, { within, words: input.received, at });
  if (!found.ok) return found;
  const { from, to } = found.place;
  const add = { at: from, received: file.text.slice(from, to), corrected: input.corrected, note: input.note };
  if (!changesWords(add)) return { ok: false, reason: "same-words" };
  const touched = file.corrections.filter((one) =>
    overlaps({ from: one.at, to: one.at + one.received.length }, found.place),
  );
  if (touched.some(changesWords)) return { ok: false, reason: "overlaps" };
  return rereadFile(viewer, file, { add, removeIds: touched.map(({ id }) => id), action: "policy.correct" });
}

/** Records that a person read the place of a problem and found it right as it was received. */
export async function settleProblem(
  viewer: Viewer,
  { draftId, at }: { draftId: string; at: number },
): Promise<Reread | { ok: false; reason: "no-such-place" }> {
  const file = await getOpenFile(viewer, draftId);
  if (!file) return { ok: false, reason: "not-found" };
  if (file.state !== "open") return { ok: false, reason: "not-open" };
  const problem = readOutline(file.outline).problems.find((one) => one.at === at);
  if (!problem) return { ok: false, reason: "no-such-place" };
  const { from, to } = spotOf(problem, file.text);
  const words = file.text.slice(from, to);
  if (file.corrections.some((one) => one.at === from)) return { ok: false, reason: "overlaps" };
  const add = { at: from, received: words, corrected: words, note: null };
  return rereadFile(viewer, file, { add, removeIds: [], action: "policy.settle" });
}

/** Takes a correction back; the file is read again without it. */
export async function takeBackCorrection(
  viewer: Viewer,
  { draftId, correctionId }: { draftId: string; correctionId: string },
): Promise<Reread> {
  const file = await getOpenFile(viewer, draftId);
  if (!file?.corrections.some(({ id }) => id === correctionId)) return { ok: false, reason: "not-found" };
  if (file.state !== "open") return { ok: false, reason: "not-open" };
  return rereadFile(viewer, file, { add: null, removeIds: [correctionId], action: "policy.correction.take-back" });
}

function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
