import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InvestorContacts } from "~/components/investors/investor-contacts";
import { InvestorFactsCard } from "~/components/investors/investor-facts";
import { InvestorProjects } from "~/components/investors/investor-projects";
import { ButtonLink } from "~/components/ui/button";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { getInvestorPage } from "~/domain/investors/investor-page.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const investor = await getInvestorPage(viewer, requireId(params, "investorId"));
  if (!investor) throw notFound("Investor");
  return json({ title: investor.name, investor });
}

export default function InvestorPage() {
  const { investor } = useLoaderData<typeof loader>();
  const { t } = useTranslation("investors");
  const name = useCodeName();
  return (
    <>
      <PageHeader
        back={{ href: "/investors", label: t("title") }}
        title={investor.name}
        tags={investor.facts.tags.map((tag) => <Tag key={tag}>{name("investorTag", tag)}</Tag>)}
        primary={
          investor.canEdit ? (
            <ButtonLink href={`/investors/${investor.id}/edit`} variant="primary" icon="edit">
              {t("edit")}
            </ButtonLink>
          ) : null
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="facts flex min-w-0 flex-col gap-4">
          <InvestorFactsCard facts={investor.facts} />
          <InvestorProjects projects={investor.projects} />
        </div>
        <InvestorContacts investor={investor} />
      </div>
    </>
  );
}
