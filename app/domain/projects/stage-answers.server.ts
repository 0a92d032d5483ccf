import type { Language } from "~/domain/access/viewer";
import { fixedT } from "~/i18n/index.server";
import type { ChangeStageResult } from "./change-stage.server";
import type { Stage } from "./codes";

type Moved = Extract<ChangeStageResult, { ok: true }>;
type Refused = Extract<ChangeStageResult, { ok: false }>;

/** A refused move in the reader's words: what is the matter, and what to do next, each with the place where it is done. */
export type StageRefusal = {
  ok: false;
  reason: Refused["reason"] | "invalid";
  message: string;
  missing: { text: string; href: string }[];
};

/** A refused move in the reader's words, with a link to each thing that is missing. */
export function stageRefusal(language: Language, projectId: string, to: Stage, refused: Refused): StageRefusal {
  const t = fixedT(language, "stages");
  const missing =
    refused.reason === "gate"
      ? refused.missing.map(({ key, count, href }) => ({ text: t(`gate.${key}`, { count: count ?? 1 }), href }))
      : [];
  // Dragged back on the board: there is no place for a reason, so the page that has one is the next step.
  if (refused.reason === "reason-needed")
    missing.push({ text: t("backShort"), href: `/projects/${projectId}/stage?to=${to}#back` });
  return { ok: false, reason: refused.reason, message: t(`refused.${refused.reason}`), missing };
}

/** A form whose fields were not even there: only a page of another age sends one. */
export function incompleteMove(language: Language): StageRefusal {
  return { ok: false, reason: "invalid", message: fixedT(language, "stages")("refused.invalid"), missing: [] };
}

/** What was done, and the form that takes a step forward back. */
export function movedToast(language: Language, projectId: string, moved: Moved, back: string) {
  const t = fixedT(language, "stages");
  const words = { forward: "moved", forced: "forced", back: "movedBack" } as const;
  const message = t(words[moved.kind], { stage: fixedT(language, "codes")(`stage.${moved.to}`) });
  const fields = { to: moved.from, version: String(moved.version), reason: t("undoReason"), back };
  const undo = moved.kind === "back" ? undefined : { action: `/projects/${projectId}/stage`, fields };
  return { kind: "success" as const, message, undo };
}
