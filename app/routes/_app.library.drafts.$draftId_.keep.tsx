import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KeepList } from "~/components/reviews/keep-list";
import { chosenTexts } from "~/domain/policies/review/keep-form";
import { getKeepPage, keepMeasures } from "~/domain/policies/review/keep-measures.server";
import { notFound } from "~/http/not-found";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getKeepPage(viewer, requireId(params, "draftId"));
  if (!page) throw notFound("PolicyDraft");
  return json({ title: fixedT(viewer.language, "reviews")("keep.pageTitle"), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const draftId = requireId(params, "draftId");
  const t = fixedT(viewer.language, "reviews");
  const kept = await keepMeasures(viewer, { draftId, textHashes: chosenTexts(await request.formData()) });
  if (!kept.ok) {
    if (kept.reason === "not-found") throw notFound("PolicyDraft");
    const message = kept.reason === "changed-meanwhile" ? t("error.keepChanged") : t(`error.${kept.reason}`);
    return json({ errors: { "": [message] } }, { status: refusalStatus(kept.reason) });
  }
  return redirectWithToast(`/library/drafts/${draftId}`, {
    kind: "success",
    message: t("keep.done", { count: kept.count }),
  });
}

export default function KeepMeasures() {
  const { page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <KeepList page={page} errors={answered?.errors ?? {}} />;
}
