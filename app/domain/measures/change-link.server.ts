import type { Viewer } from "~/domain/access/viewer";
import { deadlinesOutside, recordLinkDeadlines, voidLinkDeadlines } from "~/domain/deadlines/link-deadlines.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import type { LinkStepForm } from "./link-forms";
import { afterStep, fieldsOfStep, type LinkState, type StepField } from "./link-states";
import { getMeasureCatalogue } from "./measure-catalogue.server";
import { onNeedLinks, type Refusal, recordLinkChange } from "./on-need-links.server";

export type ChangeLink = { needId: string; linkId: string } & LinkStepForm;

export type ChangeLinkResult =
  | { ok: true; to: LinkState | "gone"; measureKey: string }
  | Refusal<
      "not-found" | "forbidden" | "closed" | "changed-meanwhile" | "wrong-step" | "day-ahead" | "before-application"
    >
  | { ok: false; reason: "fields"; missing: StepField[] }
  /** Days outside the time in which their source holds, by their place in the form. */
  | { ok: false; reason: "deadline-outside"; at: number[] };

/**
 * Records what became of a linked measure: applied for, granted (what, document, day), used, declined and why; corrects
 * an answer entered by mistake; or takes the link off while nothing was applied for.
 *
 * `from` is the state that was on the screen: somebody faster makes it `changed-meanwhile`. Days are calendar days, not
 * ahead of today in Shanghai, and an answer is not before its application. A grant or use makes the deadlines that follow
 * from it (see `recordLinkDeadlines`); taking the answer back voids those still open. On a closed need only the use of what was
 * granted is still recorded. Every step is in the project's history.
 * Source: product brief, "Needs": proposed → linked → applied for → granted / used / declined.
 */
export function changeLink(viewer: Viewer, input: ChangeLink): Promise<ChangeLinkResult> {
  const { needId, linkId, step, from } = input;
  return onNeedLinks<ChangeLinkResult>(
    viewer,
    { needId, alsoWhenClosed: step === "use" && from === "granted" },
    async (tx, need) => {
      const link = await tx.needLink.findFirst({
        where: { id: linkId, needId: need.id },
        select: { id: true, state: true, measureKey: true, appliedOn: true },
      });
      if (!link) return { ok: false, reason: "not-found" };
      if (link.state !== from) return { ok: false, reason: "changed-meanwhile" };
      const to = afterStep(link.state, step);
      if (!to) return { ok: false, reason: "wrong-step" };
      const missing = fieldsOfStep[step].required.filter((field) => !input[field]);
      if (missing.length > 0) return { ok: false, reason: "fields", missing };
      const dayBlock = blockOfDay(input.on, step === "apply" ? null : link.appliedOn);
      if (dayBlock) return { ok: false, reason: dayBlock };
      const outside = await deadlinesOutside(tx, link.measureKey, input.deadlines ?? []);
      if (outside.length > 0) return { ok: false, reason: "deadline-outside", at: outside };

      if (to === "gone") await tx.needLink.delete({ where: { id: link.id, state: link.state }, select: { id: true } });
      else
        await tx.needLink.update({
          where: { id: link.id, state: link.state },
          data: { state: to, ...columns(input), updatedById: viewer.userId },
          select: { id: true },
        });
      if (step === "grant" || step === "use")
        await recordLinkDeadlines(tx, viewer, need, { link, days: input.deadlines ?? [] });
      if (step === "reopen" || step === "decline") await voidLinkDeadlines(tx, viewer, need, link.id);
      const { on, granted, document, reason } = input;
      await recordLinkChange(tx, viewer, need, {
        measure: await measureOf(tx, link.measureKey),
        from,
        to: to === "gone" ? null : to,
        detail: { step, on, granted, document, reason },
      });
      return { ok: true, to, measureKey: link.measureKey };
    },
  );
}

function blockOfDay(on: string | undefined, appliedOn: Date | null): "day-ahead" | "before-application" | null {
  if (!on) return null;
  if (on > businessToday()) return "day-ahead";
  return appliedOn && on < fromUtcDate(appliedOn) ? "before-application" : null;
}

/** What a step leaves on the link. An answer taken back leaves none; the history keeps it. */
function columns({ step, on, granted, document, reason }: ChangeLink) {
  const day = on ? toUtcDate(on) : null;
  switch (step) {
    case "apply":
      return { appliedOn: day, document: document ?? null, answeredOn: null, granted: null, declineReason: null };
    case "grant":
    case "use":
      return { answeredOn: day, granted, document: document ?? null, declineReason: null };
    case "decline":
      return { answeredOn: day, declineReason: reason, document: document ?? null, granted: null };
    case "reopen":
    case "unlink":
      return { answeredOn: null, granted: null, document: null, declineReason: null };
  }
}

async function measureOf(tx: Tx, key: string) {
  const measure = (await getMeasureCatalogue(tx)).byKey.get(key);
  return measure ?? { key, title: { zh: key, en: key } };
}
