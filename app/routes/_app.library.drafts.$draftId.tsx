import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftView } from "~/components/policies/draft-view";
import { correctDraft, settleProblem, takeBackCorrection } from "~/domain/policies/correct-draft.server";
import { discardDraft, reopenDraft } from "~/domain/policies/discard-draft.server";
import { DraftForm } from "~/domain/policies/draft-form";
import { getDraftPage } from "~/domain/policies/draft-page.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getDraftPage(viewer, requireId(params, "draftId"));
  if (!page) throw notFound("Draft");
  return json({ title: page.title ?? fixedT(viewer.language, "policies")("draft.untitled"), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const draftId = requireId(params, "draftId");
  const address = `/library/drafts/${draftId}`;
  const t = fixedT(viewer.language, "policies");
  const posted = await request.formData();
  const form = String(posted.get("form") ?? "");
  const parsed = parseForm(posted, DraftForm);
  if (!parsed.ok) return json({ form, errors: parsed.errors, values: parsed.values }, { status: 422 });
  const asked = parsed.value;

  if (asked.intent === "discard" || asked.intent === "reopen") {
    const put = await (asked.intent === "discard" ? discardDraft : reopenDraft)(viewer, draftId);
    if (!put.ok) {
      if (put.reason === "not-found") throw notFound("Draft");
      return refuse("", t("correct.refusal.changed-meanwhile"), put.reason);
    }
    return asked.intent === "discard"
      ? redirectWithToast("/library/import", {
          kind: "success",
          message: t("draft.discarded"),
          undo: { action: address, fields: { intent: "reopen" } },
        })
      : redirectWithToast(address, { kind: "success", message: t("draft.reopened") });
  }
  const result =
    asked.intent === "takeBack"
      ? await takeBackCorrection(viewer, { draftId, correctionId: asked.correctionId })
      : asked.intent === "settle"
        ? await settleProblem(viewer, { draftId, at: asked.at })
        : await correctDraft(viewer, { draftId, ...asked, placeId: asked.place });
  if (!result.ok) return refused(result.reason);
  const { problemsLeft, articlesBefore: before, articlesAfter: after } = result;
  const saved =
    asked.intent === "settle" || asked.intent === "takeBack"
      ? t(asked.intent === "settle" ? "correct.settledToast" : "correct.takenBack")
      : problemsLeft > 0
        ? t("correct.saved", { count: problemsLeft })
        : t("correct.savedAll");
  return redirectWithToast(`${address}#${result.placeId ?? "problems"}`, {
    kind: before === after ? "success" : "warning",
    message: before === after ? saved : `${saved} · ${t("correct.renumbered", { before, after })}`,
    ...(result.correctionId
      ? { undo: { action: address, fields: { intent: "takeBack", correctionId: result.correctionId } } }
      : {}),
  });

  type Reason = Exclude<Awaited<ReturnType<typeof correctDraft>>, { ok: true }>["reason"];

  function refused(reason: Reason) {
    if (reason === "not-found") throw notFound("Draft");
    switch (reason) {
      case "words-not-there":
      case "words-repeated":
      case "overlaps":
        return refuse(asked.intent === "correct" ? "received" : "", t(`correct.refusal.${reason}`), reason);
      case "same-words":
        return refuse("corrected", t("correct.refusal.same-words"), reason);
      case "no-such-place":
      case "loses-document":
      case "reads-differently":
      case "changed-meanwhile":
      case "not-open":
        return refuse("", t(`correct.refusal.${reason}`), reason);
      default:
        return refuse("", t(`refusal.${reason}`), reason);
    }
  }

  function refuse(field: string, message: string, reason: string) {
    return json(
      { form, errors: { [field]: [message] }, values: formValuesOf(posted) },
      { status: refusalStatus(reason) },
    );
  }
}

export default function PolicyDraft() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <DraftView page={page} refused={refused ?? null} />;
}
