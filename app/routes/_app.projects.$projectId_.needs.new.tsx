import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CategoryChoice } from "~/components/needs/category-choice";
import { RaiseNeedForm } from "~/components/needs/raise-need-form";
import { Callout } from "~/components/ui/callout";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import type { GuardFinding } from "~/domain/measures/guards";
import { type NeedCategory, needCategories } from "~/domain/needs/categories";
import { byField } from "~/domain/needs/need-fields";
import { raiseFormOf } from "~/domain/needs/need-form";
import { getRaiseNeedPage } from "~/domain/needs/need-form-page.server";
import { raiseNeed } from "~/domain/needs/raise-need.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
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
  return json({ title: fixedT(viewer.language, "needs")("raise.title"), ...page });
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
  const { project, hasEnded, chosen, known } = useLoaderData<typeof loader>();
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
          failed={failed}
          backHref={`${back}#needs`}
        />
      ) : (
        <CategoryChoice projectId={project.id} />
      )}
    </div>
  );
}
