import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Checkbox } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { FateTag } from "~/components/policies/fate-tag";
import { problemAnchor } from "~/components/policies/problem-list";
import { PublishBlocks } from "~/components/policies/publish-blocks";
import { PublishTable } from "~/components/policies/publish-table";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import { PageHeader } from "~/components/ui/page-header";
import { StandingTag } from "~/components/ui/tag";
import { publishDraft } from "~/domain/policies/publish-draft.server";
import { getPublishPage, type PublishPage } from "~/domain/policies/publish-page.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { tickField, versionField } from "~/values/form-fields";

const PublishForm = z.object({ version: versionField(), knowsProblems: tickField() });

/** What publishing a draft will do, and the button that does it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getPublishPage(viewer, requireId(params, "draftId"));
  if (!page) throw notFound("Draft");
  return json({ title: fixedT(viewer.language, "rechecks")("publish.title"), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const draftId = requireId(params, "draftId");
  const form = await request.formData();
  const parsed = parseForm(form, PublishForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await publishDraft(viewer, { draftId, ...parsed.value });
  if (result.ok) {
    const t = fixedT(viewer.language, "rechecks");
    return redirectWithToast(`/measures/documents/${result.documentKey}`, {
      kind: "success",
      message: `${t("publish.done", { articles: result.articles })} ${t("publish.doneNote")}`,
    });
  }
  if (result.reason === "not-found") throw notFound("Draft");
  if (result.reason === "forbidden") throw forbidden();
  const field = result.reason === "problems-open" ? "knowsProblems" : "";
  return json(
    {
      errors: { [field]: [`rechecks:publish.refused.${result.reason.replaceAll("-", "_")}`] },
      // The version on the screen is the old one; the page below shows the draft as it is now.
      values: { ...formValuesOf(form), version: "" },
    },
    { status: refusalStatus(result.reason) },
  );
}

export default function Publish() {
  const loaded = useLoaderData<typeof loader>();
  const page: PublishPage = loaded.page;
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("rechecks");
  const { draftId, head, state, isHeld } = page;
  return (
    <>
      <PageHeader
        title={t("publish.title")}
        back={{ href: `/library/drafts/${draftId}`, label: t("publish.back") }}
        secondary={
          isHeld && state !== "published" ? (
            <ButtonLink href={`/library/drafts/${draftId}/compare`}>{t("publish.compare")}</ButtonLink>
          ) : null
        }
      />
      {state === "published" && head ? (
        <Callout kind="info" title={t("publish.published")} className="mb-4">
          <a className="link" href={`/measures/documents/${head.key}`}>
            {t("publish.toDocument")}
          </a>
        </Callout>
      ) : (
        <PublishBlocks page={page} />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {head ? <Head page={page} /> : null}
        {/* What a published draft did is told by the document's editions; the library has moved on since. */}
        {state === "published" ? null : <Planned page={page} />}
        {state === "open" && page.mayPublish && page.block === null ? (
          <Form errors={failed?.errors} values={failed?.values} version={page.version} className="card p-4">
            {page.problemCount > 0 ? <Checkbox name="knowsProblems" label={t("publish.knowsProblems")} /> : null}
            <SubmitRow label={t("publish.action")} cancelHref={`/library/drafts/${draftId}`} />
          </Form>
        ) : null}
      </div>
    </>
  );
}

/** What publishing does, article by article, and what was left open in the text. */
function Planned({ page }: { page: PublishPage }) {
  const { t } = useTranslation("rechecks");
  const { draftId, head, isHeld, rows, counts } = page;
  return (
    <>
      {page.problemCount > 0 ? <Problems page={page} /> : null}
      <Section
        id="consequences"
        title={t("publish.consequences")}
        meta={counts.map(({ fate, count }) => (
          <span key={fate} className="inline-flex items-center gap-1">
            <FateTag fate={fate} /> {count}
          </span>
        ))}
        padded={false}
      >
        <PublishTable draftId={draftId} rows={rows} hasKeys={head !== null} canCompare={isHeld} />
        {rows.some(({ impact }) => impact !== null) ? (
          <p className="px-4 py-2 text-xs text-faint">{t("publish.impactNote")}</p>
        ) : null}
      </Section>
    </>
  );
}

function Head({ page }: { page: PublishPage }) {
  const { t } = useTranslation("rechecks");
  const { t: measures } = useTranslation("measures");
  const pick = useBilingual();
  const { head, serial, isHeld } = page;
  if (!head) return null;
  const as =
    page.state === "published"
      ? null
      : !isHeld
        ? t("publish.as.new")
        : t(serial === 1 ? "publish.as.text" : "publish.as.edition", { key: head.key, serial });
  return (
    <Section id="head" title={t("publish.head")} meta={as}>
      <DefinitionList
        items={[
          { label: measures("article.document"), value: pick(head.title), isWide: true },
          { label: measures("document.number"), value: head.number ?? measures("document.notNumbered") },
          { label: measures("document.issuer"), value: pick(head.issuer) },
          { label: measures("document.issuedOn"), value: head.issuedOn ?? measures("document.notDated") },
          { label: measures("document.level"), value: measures(`document.levels.${head.level}`) },
          { label: t("publish.standing"), value: <StandingTag standing={head.standing} /> },
          { label: t("publish.columns.key"), value: head.key },
          { label: t("publish.file"), value: page.fileName },
          { label: t("publish.articles"), value: page.articleCount },
        ]}
      />
    </Section>
  );
}

function Problems({ page }: { page: PublishPage }) {
  const { t } = useTranslation("rechecks");
  const more = page.problemCount - page.problems.length;
  return (
    <Section id="problems" title={t("publish.problems")} meta={page.problemCount}>
      <p className="mb-2">{t("publish.problemsText", { count: page.problemCount })}</p>
      <ul className="list-disc pl-5">
        {page.problems.map((problem) => (
          <li key={problemAnchor(problem)}>
            <a className="link" href={`/library/drafts/${page.draftId}#${problemAnchor(problem)}`}>
              {problem.excerpt}
            </a>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="mt-2 text-faint">{t("publish.moreProblems", { count: more })}</p> : null}
    </Section>
  );
}
