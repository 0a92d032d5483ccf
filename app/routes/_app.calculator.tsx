import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CalculatorResult } from "~/components/calculator/calculator-result";
import { ProfileForm } from "~/components/calculator/profile-form";
import { ProfileLine } from "~/components/calculator/profile-line";
import { ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { Icon } from "~/components/ui/icon";
import { PageHeader } from "~/components/ui/page-header";
import { getCalculator } from "~/domain/calculator/calculator-page.server";
import { calculatorHref } from "~/domain/calculator/profile";
import { askedProfile } from "~/http/asked-profile";
import { notFound } from "~/http/not-found";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** What a project of a given profile could use. For everybody signed in; `?project=` needs sight of that project. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getCalculator(viewer, askedProfile(request));
  if (!page) throw notFound("Project");
  return json({ title: fixedT(viewer.language, "calculator")("title"), ...page });
}

export default function Calculator() {
  const page = useLoaderData<typeof loader>();
  const { t, language } = useTranslation("calculator");
  const { project, profile, result } = page;
  const [own, other] = language === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  const sheet = (lang: "zh" | "en") => calculatorHref(profile, "/calculator/sheet", { lang });
  return (
    <>
      <PageHeader
        back={project ? { href: `/projects/${project.id}`, label: t("back") } : undefined}
        title={t("title")}
        meta={<span>{project ? t("forProject", { name: project.name }) : t("intro")}</span>}
        primary={
          result ? (
            <ButtonLink href={sheet(own)} variant="primary" icon="file">
              {t(`print.${own}`)}
            </ButtonLink>
          ) : null
        }
        menu={result ? [{ label: t(`print.${other}`), href: sheet(other), icon: "file" }] : undefined}
      />
      <Card padded={false} className="mb-4">
        <details className="profile-fold" open={!result}>
          <summary>
            <Icon name="chevron-right" />
            <span className="font-semibold nowrap">{t(result ? "form.edit" : "form.label")}</span>
            {result ? (
              <span className="profile-said">
                <ProfileLine head={page} />
              </span>
            ) : null}
          </summary>
          <div className="p-4 no-print">
            <ProfileForm page={page} />
          </div>
        </details>
      </Card>
      {result ? (
        <CalculatorResult result={result} />
      ) : (
        <Card>
          <EmptyState title={t("begin.title")} icon="calculator">
            {t("begin.text")}
          </EmptyState>
        </Card>
      )}
    </>
  );
}
