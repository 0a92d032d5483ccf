import { canKeepLibrary, keepsDocumentsOf } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { enqueueMatchAll } from "~/domain/proposals/enqueue-match.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { enqueue } from "~/platform/queue/enqueue.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { type StandingForm, wholeDocument } from "./standing-form";

export type SetStandingResult =
  | { ok: true; ended: number }
  | {
      ok: false;
      reason:
        | "not-found"
        | "forbidden"
        | "day-ahead"
        | "unknown-measure"
        | "unknown-replacement"
        | "last-day-passed"
        | "standing-unchanged";
    };

type Document = Prisma.PolicyDocumentGetPayload<{ select: typeof documentSelect }>;
const documentSelect = {
  key: true,
  provinceCode: true,
  standing: true,
  standingReasonZh: true,
  replacedByKey: true,
} satisfies Prisma.PolicyDocumentSelect;

/**
 * Sets by hand how a document or one of its measures stands, with the reason and the day. Measures that stood as the
 * document did follow it. What rests on measures that no longer hold is listed for its owners by a job.
 *
 * Only who keeps documents of its province; anybody else's attempt is on the audit trail. From then on the document is
 * kept here: a new release's own catalogue leaves it alone.
 */
export async function setStanding(
  viewer: Viewer,
  { documentKey, ...form }: { documentKey: string } & StandingForm,
): Promise<SetStandingResult> {
  const result = await asViewer(viewer, async (tx): Promise<SetStandingResult> => {
    await tx.$queryRaw`SELECT key FROM policy_document WHERE key = ${documentKey} FOR UPDATE`;
    const document = await tx.policyDocument.findUnique({ where: { key: documentKey }, select: documentSelect });
    if (!document) return { ok: false, reason: "not-found" };
    if (!(await mayKeep(tx, viewer, document.provinceCode))) return { ok: false, reason: "forbidden" };
    if (form.on > businessToday()) return { ok: false, reason: "day-ahead" };
    if (form.validTo && form.validTo < form.on) return { ok: false, reason: "last-day-passed" };
    if (form.replacedBy && !(await isOtherDocument(tx, form.replacedBy, documentKey)))
      return { ok: false, reason: "unknown-replacement" };
    return form.subject === wholeDocument
      ? setDocument(tx, viewer, document, form)
      : setMeasure(tx, viewer, document, form);
  });
  if (result.ok) forgetMeasureCatalogue();
  else if (result.reason === "forbidden")
    await recordDenied(viewer, {
      action: "policy.set-standing",
      subjectType: "policy_document",
      subjectId: documentKey,
    });
  return result;
}

/** May the viewer keep documents of this province (null: national)? */
export async function mayKeep(tx: Tx, viewer: Viewer, province: string | null): Promise<boolean> {
  if (!canKeepLibrary(viewer)) return false;
  const office = await tx.org.findUnique({ where: { id: viewer.orgId }, select: { provinceCode: true } });
  return keepsDocumentsOf(viewer, province, office?.provinceCode ?? null);
}

async function isOtherDocument(tx: Tx, key: string, own: string): Promise<boolean> {
  return key !== own && (await tx.policyDocument.count({ where: { key } })) === 1;
}

async function setDocument(tx: Tx, viewer: Viewer, document: Document, form: StandingForm): Promise<SetStandingResult> {
  const { standing: from, standingReasonZh, key } = document;
  const replacedByKey = form.standing === "superseded" ? (form.replacedBy ?? null) : null;
  if (from === form.standing && standingReasonZh === form.reason && document.replacedByKey === replacedByKey)
    return { ok: false, reason: "standing-unchanged" };
  const columns = standingColumns(form);
  await tx.policyDocument.update({
    where: { key },
    data: { ...columns, replacedByKey, keptHereSince: new Date() },
    select: { key: true },
  });
  // What ended for a reason of its own does not come back with the document.
  const where: Prisma.MeasureWhereInput = {
    article: { documentKey: key },
    standing: from,
    ...(from === "in_force" || from === "draft" ? {} : { standingReasonZh }),
  };
  const following = from === form.standing ? [] : await keysOf(tx, where);
  await tx.measure.updateMany({ where: { key: { in: following } }, data: { ...columns, ...reviewedBy(viewer) } });
  return settled(tx, viewer, { form, from, key, subject: "policy_document", following });
}

async function setMeasure(tx: Tx, viewer: Viewer, document: Document, form: StandingForm): Promise<SetStandingResult> {
  const measure = await tx.measure.findFirst({
    where: { key: form.subject, article: { documentKey: document.key } },
    select: { key: true, standing: true, standingReasonZh: true, validTo: true },
  });
  if (!measure) return { ok: false, reason: "unknown-measure" };
  const validTo =
    form.standing === "in_force" ? (form.validTo ?? null) : measure.validTo && fromUtcDate(measure.validTo);
  const lastDay = measure.validTo ? fromUtcDate(measure.validTo) : null;
  if (measure.standing === form.standing && measure.standingReasonZh === form.reason && lastDay === validTo)
    return { ok: false, reason: "standing-unchanged" };
  await tx.measure.update({
    where: { key: measure.key },
    data: { ...standingColumns(form), validTo: validTo ? toUtcDate(validTo) : null, ...reviewedBy(viewer) },
    select: { key: true },
  });
  await tx.policyDocument.update({
    where: { key: document.key },
    data: { keptHereSince: new Date() },
    select: { key: true },
  });
  const from = measure.standing;
  return settled(tx, viewer, { form, from, key: measure.key, subject: "measure", following: [measure.key] });
}

type Settled = {
  form: StandingForm;
  from: Document["standing"];
  key: string;
  subject: "policy_document" | "measure";
  following: string[];
};

async function settled(tx: Tx, viewer: Viewer, { form, from, key, subject, following }: Settled) {
  await recordAudit(tx, viewer, {
    action: "policy.standing-set",
    orgId: viewer.orgId,
    subjectType: subject,
    subjectId: key,
    detail: { from, to: form.standing, on: form.on, measures: following.length },
  });
  const ends = from === "in_force" && form.standing !== "in_force";
  if (ends && following.length > 0) {
    await enqueue(tx, "policy-rechecks", {
      causeKey: `standing:${key}:${form.on}`,
      cause: form.standing === "superseded" ? "superseded" : "lapsed",
      keys: following,
    });
  }
  await enqueueMatchAll(tx);
  return { ok: true as const, ended: ends ? following.length : 0 };
}

function standingColumns({ standing, reason, reasonEn }: StandingForm) {
  return { standing, standingReasonZh: reason, standingReasonEn: reasonEn ?? reason };
}

function reviewedBy(viewer: Viewer) {
  return { reviewedById: viewer.userId, reviewedAt: new Date() };
}

async function keysOf(tx: Tx, where: Prisma.MeasureWhereInput): Promise<string[]> {
  const rows = await tx.measure.findMany({ where, select: { key: true }, orderBy: { key: "asc" }, take: 10_000 });
  return rows.map(({ key }) => key);
}
