import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkFrame } from "~/components/measures/link-frame";
import { LinkStepForm } from "~/components/measures/link-steps";
import { LinkedMeasure } from "~/components/measures/linked-measure";
import { Callout } from "~/components/ui/callout";
import { Card, Section } from "~/components/ui/card";
import { changeLink } from "~/domain/measures/change-link.server";
import { LinkStepForm as StepForm } from "~/domain/measures/link-forms";
import { getLinkPage } from "~/domain/measures/link-page.server";
import { type LinkStep, linkSteps } from "~/domain/measures/link-states";
import { type FormErrorsByName, type FormValues, messageOf } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getLinkPage(viewer, requireId(params, "needId"), requireId(params, "linkId"));
  if (!page) throw notFound("Link");
  return json({ title: fixedT(viewer.language, "matching")("link.page"), ...page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const linkId = requireId(params, "linkId");
  const form = await request.formData();
  const values = formValuesOf(form);
  const step = linkSteps.find((one) => one === form.get("step")) ?? null;
  const parsed = parseForm(form, StepForm);
  if (!parsed.ok) return json({ step, errors: parsed.errors, values }, { status: 422 });

  const result = await changeLink(viewer, { needId, linkId, ...parsed.value });
  if (result.ok)
    return redirectWithToast(
      `/needs/${needId}${anchorOf(result)}`,
      doneToast(viewer.language, parsed.value.step, needId, result.measureKey),
    );
  if (result.reason === "not-found") throw notFound("Link");
  if (result.reason === "forbidden") throw forbidden();
  const errors =
    result.reason === "fields"
      ? Object.fromEntries(result.missing.map((field) => [field, ["forms:required"]]))
      : result.reason === "deadline-outside"
        ? Object.fromEntries(result.at.map((at) => [`deadlines.${at}.countsFrom`, ["deadlines:error.outside"]]))
        : refusal(result.reason);
  return json({ step, errors, values }, { status: refusalStatus(result.reason) });
}

type Told = Exclude<
  Extract<Awaited<ReturnType<typeof changeLink>>, { ok: false }>["reason"],
  "fields" | "deadline-outside" | "not-found" | "forbidden"
>;

/** A wrong day stands under its field, everything else above the form. */
function refusal(reason: Told): Record<string, string[]> {
  return { [reason === "day-ahead" || reason === "before-application" ? "on" : ""]: [`matching:errors.${reason}`] };
}

function anchorOf({ to, measureKey }: { to: string; measureKey: string }): string {
  return to === "gone" ? "#measures" : `#m-${measureKey}`;
}

/** What was unlinked can be linked again at once. */
function doneToast(language: "zh-CN" | "en", step: LinkStep, needId: string, measureKey: string) {
  const message = fixedT(language, "matching")(`done.${step}`);
  const undo =
    step === "unlink" ? { action: `/needs/${needId}/links`, fields: { "measureKeys[]": measureKey } } : undefined;
  return { kind: "success" as const, message, undo };
}

type Failed = { step: LinkStep | null; errors: FormErrorsByName; values: FormValues };

export default function LinkPage() {
  const { need, link } = useLoaderData<typeof loader>();
  const failed: Failed | undefined = useActionData<typeof action>();
  const { t } = useTranslation("matching");
  const step = failed?.step && link.steps.includes(failed.step) ? failed.step : null;
  return (
    <LinkFrame title={t("link.page")} need={need}>
      {failed && step ? (
        <Section id="step" title={t(`step.${step}.name`)} className="mb-4">
          <LinkStepForm needId={need.id} link={link} step={step} errors={failed.errors} values={failed.values} />
        </Section>
      ) : null}
      {failed && !step ? <Refused errors={failed.errors} /> : null}
      <Card padded={false}>
        <ul>
          <LinkedMeasure needId={need.id} link={step ? { ...link, steps: [] } : link} />
        </ul>
      </Card>
    </LinkFrame>
  );
}

/** A step that can no longer be taken has no form to show: the words stand above the link as it is now. */
function Refused({ errors }: { errors: Record<string, string[]> }) {
  const { t } = useTranslation("forms");
  return (
    <Callout
      kind="error"
      title={Object.values(errors)
        .flat()
        .map((message) => messageOf(message, t))
        .join(" ")}
      className="mb-4"
    />
  );
}
