import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { DocumentChoice } from "~/components/policies/document-choice";
import { HeadFields } from "~/components/policies/head-fields";
import { StoredHead } from "~/components/policies/stored-head";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { HeadForm, toDraftHead } from "~/domain/policies/head-form";
import { getHeadPage } from "~/domain/policies/head-page.server";
import { saveDraftHead } from "~/domain/policies/save-draft-head.server";
import { toFormValues } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm, parseSearch } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

const Search = z.object({ as: z.string().max(40).optional() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { as } = parseSearch(request, Search);
  const page = await getHeadPage(viewer, requireId(params, "draftId"), as ?? null);
  if (!page) throw notFound("Draft");
  return json({ title: fixedT(viewer.language, "policies")("head.title"), page, values: toFormValues(page.values) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const draftId = requireId(params, "draftId");
  const t = fixedT(viewer.language, "policies");
  const form = await request.formData();
  const parsed = parseForm(form, HeadForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, isStale: false }, { status: 422 });
  const { key, version } = parsed.value;
  const saved = await saveDraftHead(viewer, { draftId, version, head: toDraftHead(parsed.value) });
  if (saved.ok)
    return redirectWithToast(`/library/drafts/${draftId}`, { kind: "success", message: t("head.saved", { key }) });
  if (saved.reason === "not-found") throw notFound("Draft");
  const errors =
    saved.reason === "key-taken"
      ? { key: [t("head.keyTaken", { key: saved.key })] }
      : { "": [t(`head.${saved.reason}`, { key })] };
  return json(
    { errors, values: formValuesOf(form), isStale: saved.reason === "changed-meanwhile" },
    { status: refusalStatus(saved.reason) },
  );
}

/** What the document in a draft is, filled in from the library and the file, for a person to confirm. */
export default function DraftHeadPage() {
  const { page, values } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("policies");
  const pick = useBilingual();
  const back = `/library/drafts/${page.id}`;
  const document = page.documents.find(({ key }) => key === page.values.key);
  if (page.state !== "open")
    return (
      <>
        <PageHeader title={t("head.title")} back={{ href: back, label: t("head.back") }} />
        <Callout kind="info">{t("head.not-open")}</Callout>
      </>
    );
  return (
    <>
      <PageHeader
        title={t("head.title")}
        back={{ href: back, label: t("head.back") }}
        meta={<span className="max-w-measure">{t("head.intro")}</span>}
      />
      <DocumentChoice page={page} />
      <Section id="fields" title={t("head.fields")}>
        {page.values.as === "edition" && document ? (
          <p className="mb-4 max-w-measure text-muted">
            {t("head.isEdition", { key: document.key, name: pick(document.name) })}
          </p>
        ) : null}
        {page.isElsewhere && page.values.as === "new" ? (
          <Callout kind="warning" className="mb-4">
            {t("head.elsewhere", { issuer: page.read.issuer ?? page.read.title ?? "" })}
          </Callout>
        ) : null}
        {failed?.isStale && page.head ? <StoredHead head={page.head} typed={failed.values} /> : null}
        <Form
          errors={failed?.errors}
          values={failed?.values ?? values}
          version={page.version}
          draft={`policy-draft-${page.id}-${page.values.as === "new" ? "new" : page.values.key}`}
          escapeHref={back}
        >
          <input type="hidden" name="as" value={page.values.as} />
          {page.values.as === "edition" ? <input type="hidden" name="key" value={page.values.key} /> : null}
          <HeadFields page={page} />
          <SubmitRow label={t("head.submit")} cancelHref={back} />
        </Form>
      </Section>
    </>
  );
}
