import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import { Money } from "~/components/ui/money";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { useDateWords } from "~/components/ui/use-date-words";
import { type Stage, stages } from "~/domain/projects/codes";
import type { SectionKey } from "~/domain/projects/project-fields";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import type { BlockProps } from "./project-blocks";
import { SectionCard } from "./section-card";

/** The stage a section is filled in for; the others concern every stage. */
const stageOfSection: Partial<Record<SectionKey, Stage>> = {
  appraisal: "appraisal",
  signing: "signed",
  registration: "registered",
  construction: "construction",
  production: "production",
};

/** What the project is: its sections in order. Those of later stages that are still empty stand folded at the end. */
export function ProjectSections({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const reached = stages.indexOf(project.stage);
  const isLater = (section: SectionKey) => {
    const stage = stageOfSection[section];
    const isEmpty = Object.values(project.sections[section]).every((value) => value === null || value === false);
    return stage !== undefined && isEmpty && stages.indexOf(stage) > reached + 1;
  };
  const phased: SectionKey[] = ["appraisal", "signing", "registration", "construction", "production"];
  const later = phased.filter(isLater);
  return (
    <>
      <IdentitySection project={project} />
      <InvestorSection project={project} />
      <Plain project={project} section="industry" />
      <MoneySection project={project} />
      <Plain project={project} section="land" />
      <Plain project={project} section="people" />
      {phased
        .filter((section) => !later.includes(section))
        .map((section) => (
          <Phased key={section} project={project} section={section} />
        ))}
      {later.length > 0 ? (
        <details className="card">
          <summary className="px-4 py-2 text-muted">
            {later.map((section) => t(`section.${section}`)).join(" · ")}
          </summary>
          <div className="flex flex-col gap-4 border-t border-line p-4">
            {later.map((section) => (
              <Phased key={section} project={project} section={section} />
            ))}
          </div>
        </details>
      ) : null}
      <ImportedCells project={project} />
    </>
  );
}

function Plain({ project, section }: BlockProps & { section: SectionKey }) {
  return (
    <SectionCard
      projectId={project.id}
      section={section}
      columns={project.sections[section]}
      names={project.people}
      canEdit={project.may["project.edit"]}
    />
  );
}

function Phased({ project, section }: BlockProps & { section: SectionKey }) {
  const { t } = useTranslation("projects");
  const day = useDateWords();
  if (section !== "appraisal") return <Plain project={project} section={section} />;
  const { catalogueCheck, appraisalPassedOn } = project;
  return (
    <SectionCard
      projectId={project.id}
      section="appraisal"
      columns={project.sections.appraisal}
      names={project.people}
      canEdit={project.may["project.edit"]}
    >
      <div className="meta mt-3 text-xs">
        {appraisalPassedOn ? <Tag tone="good">{t("approval.passed", { date: day(appraisalPassedOn) })}</Tag> : null}
        {catalogueCheck?.byId ? (
          <span>
            {t("catalogueCheckedBy", {
              person: project.people[catalogueCheck.byId] ?? "",
              date: catalogueCheck.on ? day(catalogueCheck.on) : "",
            })}
          </span>
        ) : null}
        {!appraisalPassedOn &&
        project.may["project.approve-appraisal"] &&
        stages.indexOf(project.stage) >= stages.indexOf("appraisal") ? (
          <TextLink href={`/projects/${project.id}/appraisal-approval`}>{t("action.approveAppraisal")}</TextLink>
        ) : null}
        {appraisalPassedOn &&
        project.may["project.approve-appraisal"] &&
        stages.indexOf(project.stage) <= stages.indexOf("appraisal") ? (
          <TextLink quiet href={`/projects/${project.id}/appraisal-withdrawal`} className="no-print">
            {t("approval.withdraw")}
          </TextLink>
        ) : null}
      </div>
    </SectionCard>
  );
}

function IdentitySection({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const pick = useBilingual();
  const { firstContactOrg, parent } = project;
  const extra = [
    ...(firstContactOrg ? [{ label: t("investor.firstContactOrg"), value: pick(firstContactOrg) }] : []),
    ...(parent
      ? [{ label: t("block.related"), value: <TextLink href={`/projects/${parent.id}`}>{parent.name}</TextLink> }]
      : []),
  ];
  return (
    <SectionCard
      projectId={project.id}
      section="identity"
      columns={project.sections.identity}
      names={project.people}
      canEdit={project.may["project.edit"]}
      extra={extra}
      without={["name", "publicName"]}
    />
  );
}

function InvestorSection({ project }: BlockProps) {
  const { t, language } = useTranslation("projects");
  const name = useCodeName();
  const { investor } = project;
  const columns = project.sections.investor;
  const country = typeof columns["countryCode"] === "string" ? countryName(columns["countryCode"], language) : null;
  return (
    <Section
      id="investor"
      title={t("section.investor")}
      action={
        project.may["project.edit"] ? (
          <ButtonLink href={`/projects/${project.id}/edit/investor`} size="small" variant="quiet" icon="edit">
            {t("edit.action")}
          </ButtonLink>
        ) : null
      }
    >
      <DefinitionList
        items={[
          {
            label: t("field.investorId"),
            value: investor ? (
              <TextLink href={`/investors/${investor.id}`}>{investor.name}</TextLink>
            ) : (
              <span className="text-faint">
                {t(project.isInvestorAnonymous ? "empty.investor" : "empty.noInvestor")}
              </span>
            ),
          },
          { label: t("field.countryCode"), value: country },
          ...(investor
            ? [
                { label: t("investor.kind"), value: t(investor.isExisting ? "investor.existing" : "investor.new") },
                ...((investor.controllerName ?? investor.controllerCountry)
                  ? [
                      {
                        label: t("investor.controller"),
                        value: [
                          investor.controllerName,
                          investor.controllerCountry ? countryName(investor.controllerCountry, language) : null,
                        ]
                          .filter(Boolean)
                          .join(" · "),
                      },
                    ]
                  : []),
                ...(investor.freePortCountry
                  ? [{ label: t("investor.freePort"), value: countryName(investor.freePortCountry, language) }]
                  : []),
                ...(investor.tags.length > 0
                  ? [
                      {
                        label: t("investor.tags"),
                        value: (
                          <span className="flex flex-wrap gap-1">
                            {investor.tags.map((tag) => (
                              <Tag key={tag}>{name("investorTag", tag)}</Tag>
                            ))}
                          </span>
                        ),
                      },
                    ]
                  : []),
              ]
            : []),
          {
            label: t("field.firstContactName"),
            value: columns["firstContactName"] === null ? null : String(columns["firstContactName"]),
          },
          ...(investor
            ? [
                {
                  label: t("investor.contacts"),
                  value: (
                    <TextLink href={`/investors/${investor.id}#contacts`}>
                      {t("investor.contactsCount", { count: investor.contacts })}
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function MoneySection({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const day = useDateWords();
  const { yuan } = project;
  const isForeign = project.sections.money["totalInvestmentCurrency"] !== "CNY";
  const extra =
    yuan && isForeign
      ? [
          {
            label: t("money.yuan"),
            value: (
              <>
                <Money money={{ amount: yuan.amount, currency: "CNY" }} rateDate={yuan.rateOn ?? undefined} />
                {yuan.rateOn ? (
                  <span className="block text-xs text-faint">{t("money.rateOn", { date: day(yuan.rateOn) })}</span>
                ) : null}
              </>
            ),
          },
        ]
      : [];
  return (
    <SectionCard
      projectId={project.id}
      section="money"
      columns={project.sections.money}
      names={project.people}
      canEdit={project.may["project.edit"]}
      extra={extra}
    />
  );
}

/** Cells of the imported row no field takes: nothing of what came in is lost. */
function ImportedCells({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  if (project.importExtra.length === 0) return null;
  return (
    <details className="card">
      <summary className="px-4 py-2 text-muted">{t("imported")}</summary>
      <div className="border-t border-line p-4">
        <p className="mb-3 text-xs text-faint">{t("importedText")}</p>
        <DefinitionList stacked items={project.importExtra.map(({ label, text }) => ({ label, value: text }))} />
      </div>
    </details>
  );
}
