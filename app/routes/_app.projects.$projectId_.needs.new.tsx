import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CategoryChoice } from "~/components/needs/category-choice";
import { RaiseNeedForm } from "~/components/needs/raise-need-form";
import { Callout } from "~/components/ui/callout";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import type { Viewer } from "~/domain/access/viewer";
import type { GuardFinding } from "~/domain/measures/guards";
import { linkMeasures } from "~/domain/measures/link-measures.server";
import { type NeedCategory, needCategories } from "~/domain/needs/categories";
import { byField } from "~/domain/needs/need-fields";
import { raiseFormOf } from "~/domain/needs/need-form";
import { getRaiseNeedPage } from "~/domain/needs/need-form-page.server";
import { raiseNeed } from "~/domain/needs/raise-need.server";
import { getProposal } from "~/domain/proposals/find-proposal.server";
import type { ProposalRow } from "~/domain/proposals/proposal-rows.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { isId, requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import type { ToastMessage } from "~/http/toast";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** Raising a need: first the category, by links, then its fields. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getRaiseNeedPage(viewer, requireId(params, "projectId"), categoryIn(request));
  if (!page) throw notFound("Project");
  if (!page.isAllowed) throw forbidden();
  const proposal = await proposalIn(request, viewer, page.project.id);
  return json({ title: fixedT(viewer.language, "needs")("raise.title"), ...page, proposal });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const category = categoryIn(request);
  if (!category) throw notFound("Category");
  const noGuards: GuardFinding[] = [];
  const form = withoutEmptyPersons(await request.formData());
  const parsed = parseForm<ReturnType<typeof raiseFormOf>>(form, raiseFormOf(category));
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, guards: noGuards }, { status: 422 });

  const result = await raiseNeed(viewer, { projectId, category, ...parsed.value });
  if (result.ok) {
    const linked = await linkTo(viewer, result.needId, await proposalIn(request, viewer, projectId));
    if (linked) return redirectWithToast(`/needs/${result.needId}#measures`, linked);
    const t = fixedT(viewer.language, "needs");
    const message =
      result.missingYears.length > 0
        ? t("raise.doneWarning", { years: result.missingYears.join("、") })
        : t("raise.done", { code: parsed.value.title });
    return redirectWithToast(`/needs/${result.needId}`, {
      kind: result.missingYears.length > 0 ? "warning" : "success",
      message,
    });
  }
  const values = formValuesOf(form);
  switch (result.reason) {
    case "not-found":
      throw notFound("Project");
    case "forbidden":
      throw forbidden();
    case "guards":
      return json(
        { errors: { guardsRead: ["needs:raise.guardsNeeded"] }, values, guards: result.guards },
        { status: 422 },
      );
    case "project-ended":
      return json({ errors: { "": ["needs:raise.projectEnded"] }, values, guards: noGuards }, { status: 422 });
    case "fields":
      return json({ errors: byField(result.problems), values, guards: noGuards }, { status: 422 });
  }
}

/** The proposal the need is raised from, while nobody has decided on it. */
async function proposalIn(request: Request, viewer: Viewer, projectId: string): Promise<ProposalRow | null> {
  const id = new URL(request.url).searchParams.get("proposal");
  const proposal = id && isId(id) ? await getProposal(viewer, id) : null;
  return proposal?.project.id === projectId && proposal.state === "proposed" ? proposal : null;
}

/** Links the measure the need was raised from; what to say about it, null where there is none. */
async function linkTo(viewer: Viewer, needId: string, proposal: ProposalRow | null): Promise<ToastMessage | null> {
  if (!proposal) return null;
  const { key } = proposal.measure;
  const t = fixedT(viewer.language, "proposals");
  const result = await linkMeasures(viewer, { needId, measureKeys: [key] });
  return result.ok || result.reason === "already-linked"
    ? { kind: "success", message: t("raise.linked", { key }) }
    : { kind: "warning", message: t("raise.notLinked", { key }) };
}

function categoryIn(request: Request): NeedCategory | null {
  const asked = new URL(request.url).searchParams.get("category");
  return needCategories.find((category) => category === asked) ?? null;
}

/** The form offers more places than people: one without a name and number is not meant. */
function withoutEmptyPersons(form: FormData): FormData {
  for (let at = 0; at < 20; at += 1) {
    const keys = [...form.keys()].filter((key) => key.startsWith(`persons.${at}.`));
    const isEmpty = keys.every((key) => String(form.get(key) ?? "").trim() === "");
    if (isEmpty) for (const key of keys) form.delete(key);
  }
  return form;
}

export default function RaiseNeed() {
  const { project, hasEnded, chosen, known, proposal } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const back = `/projects/${project.id}`;
  return (
    <div className="page-narrow">
      <PageHeader
        title={chosen ? t("raise.titleOf", { category: name("needCategory", chosen.category) }) : t("raise.title")}
        back={{ href: `${back}#needs`, label: project.name }}
        meta={
          <>
            <span>{project.code}</span>
            {hasEnded ? null : chosen ? (
              <TextLink href={`${back}/needs/new`}>{t("raise.change")}</TextLink>
            ) : (
              <span>{t("raise.choose")}</span>
            )}
          </>
        }
      />
      {hasEnded && !failed ? (
        <Callout kind="info" title={t("raise.projectEnded")} />
      ) : chosen ? (
        <RaiseNeedForm
          projectId={project.id}
          chosen={chosen}
          known={known}
          from={proposal?.measure}
          failed={failed}
          backHref={`${back}#needs`}
        />
      ) : (
        <CategoryChoice projectId={project.id} />
      )}
    </div>
  );
}
