import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { LinkFrame } from "~/components/measures/link-frame";
import { SuggestedMeasure } from "~/components/measures/suggested-measure";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import type { Viewer } from "~/domain/access/viewer";
import { LinkForm } from "~/domain/measures/link-forms";
import { linkMeasures } from "~/domain/measures/link-measures.server";
import { getConfirmPage } from "~/domain/measures/link-page.server";
import type { MeasureCard } from "~/domain/measures/measure-card";
import type { NeedHead } from "~/domain/measures/need-head.server";
import { type FormErrorsByName, type FormValues, messageOf } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** Linking what is not in force asks for a reason first; without a measure in the address there is nothing to ask. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const keys = new URL(request.url).searchParams.getAll("measure").slice(0, 50);
  if (keys.length === 0) return redirect(`/needs/${needId}#measures`);
  const page = await getConfirmPage(viewer, needId, keys);
  if (!page) throw notFound("Need");
  if (!page.need.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "matching")("confirm.title"), ...page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const keys = form.getAll("measureKeys[]").map(String).slice(0, 50);
  const failed = async (errors: Record<string, string[]>, status: number) => {
    // Sent from the need's own page: only a missing reason is asked for here, everything else is said there.
    if (!new URL(request.url).searchParams.has("measure")) return fromNeed(viewer, needId, keys, errors);
    const page = await getConfirmPage(viewer, needId, keys);
    if (!page) throw notFound("Need");
    return json({ ...page, errors, values: formValuesOf(form) }, { status });
  };
  const parsed = parseForm(form, LinkForm);
  if (!parsed.ok) return failed({ "": Object.values(parsed.errors).flat() }, 422);

  const result = await linkMeasures(viewer, { needId, ...parsed.value });
  if (result.ok) {
    const message = fixedT(viewer.language, "matching")("done.linked", { count: result.linked.length });
    return redirectWithToast(`/needs/${needId}#measures`, { kind: "success", message });
  }
  if (result.reason === "not-found") throw notFound("Need");
  if (result.reason === "forbidden") throw forbidden();
  return failed(
    { [result.reason === "needs-reason" ? "reason" : ""]: [`matching:errors.${result.reason}`] },
    refusalStatus(result.reason),
  );
}

function fromNeed(viewer: Viewer, needId: string, keys: string[], errors: Record<string, string[]>) {
  if (errors["reason"])
    return redirect(`/needs/${needId}/links?${new URLSearchParams(keys.map((key) => ["measure", key]))}`, 303);
  const message = Object.values(errors)
    .flat()
    .map((one) => messageOf(one, fixedT(viewer.language, "forms")))
    .join(" ");
  return redirectWithToast(`/needs/${needId}#measures`, { kind: "warning", message });
}

type Answered = { need: NeedHead; measures: MeasureCard[]; errors: FormErrorsByName; values: FormValues };

export default function ConfirmLinks() {
  const asked = useLoaderData<typeof loader>();
  const answered: Answered | undefined = useActionData<typeof action>();
  const { t } = useTranslation("matching");
  const { need, measures }: Pick<Answered, "need" | "measures"> = answered ?? asked;
  return (
    <LinkFrame title={t("confirm.title")} need={need}>
      <Form errors={answered?.errors} values={answered?.values} operation escapeHref={`/needs/${need.id}#measures`}>
        <Callout kind="warning">{t("confirm.text")}</Callout>
        <Card padded={false}>
          <ul>
            {measures.map((measure) => (
              <SuggestedMeasure key={measure.key} measure={measure} />
            ))}
          </ul>
        </Card>
        {measures.map((measure) => (
          <input key={measure.key} type="hidden" name="measureKeys[]" value={measure.key} />
        ))}
        <Textarea name="reason" label={t("field.reason.link")} rows={3} maxLength={1000} required />
        <SubmitRow label={t("confirm.submit")} icon="link" cancelHref={`/needs/${need.id}#measures`} />
      </Form>
    </LinkFrame>
  );
}
