import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ReviewView } from "~/components/reviews/review-view";
import { answerReview } from "~/domain/policies/review/answer-review.server";
import { reviewHref } from "~/domain/policies/review/review-href";
import { getReviewPage, reviewSources } from "~/domain/policies/review/review-page.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseSearch } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId, requireParam } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { choiceField } from "~/values/form-fields";

const Search = z.object({ from: choiceField(reviewSources).optional() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { from } = parseSearch(request, Search);
  const page = await getReviewPage(viewer, {
    draftId: requireId(params, "draftId"),
    number: requireParam(params, "number"),
    source: from ?? null,
  });
  if (!page) throw notFound("PolicyDraft");
  const title = fixedT(viewer.language, "reviews")("pageTitle", { label: page.article.label });
  // Nothing but a wish to change them takes the library's measures out of view.
  const showsHeld = page.held !== null && from === undefined && page.source === "held";
  return json({ title, page, showsHeld });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const draftId = requireId(params, "draftId");
  const number = requireParam(params, "number");
  const t = fixedT(viewer.language, "reviews");
  const answer = await answerReview(viewer, { draftId, number, fields: formValuesOf(await request.formData()) });
  if (answer.kind === "edited")
    return json({ errors: {}, values: answer.values, openMeasure: answer.openMeasure, isKeeping: false });
  if (answer.kind === "incomplete")
    return json({ errors: answer.errors, values: answer.values, openMeasure: null, isKeeping: false }, { status: 422 });
  if (answer.kind === "refused") {
    if (answer.reason === "not-found") throw notFound("PolicyDraft");
    return json(
      {
        errors: { "": [t(`error.${answer.reason}`)] },
        values: answer.values,
        openMeasure: null,
        isKeeping: answer.isKeeping,
      },
      { status: refusalStatus(answer.reason) },
    );
  }
  const { next, left, label, did } = answer;
  const message = left === 0 ? t("allDone") : t(did, { label, left });
  return redirectWithToast(next === null ? `/library/drafts/${draftId}` : reviewHref(draftId, next), {
    kind: "success",
    message,
  });
}

export default function ReviewArticle() {
  const { page, showsHeld } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <ReviewView
      page={page}
      typed={answered?.values ?? null}
      errors={answered?.errors ?? {}}
      openMeasure={answered?.openMeasure ?? null}
      showsHeld={showsHeld && (answered === undefined || answered.isKeeping)}
    />
  );
}
