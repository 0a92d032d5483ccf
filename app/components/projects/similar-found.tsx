import { RadioGroup } from "~/components/forms/choices";
import { Callout } from "~/components/ui/callout";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { useDateWords } from "~/components/ui/use-date-words";
import type { Similar, SimilarProject } from "~/domain/projects/find-similar.server";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** What looks like the lead about to be entered: to be decided by a person, and sent as decided. */
export function SimilarFound({ similar }: { similar: Similar }) {
  const { t, language } = useTranslation("projects");
  const day = useDateWords();
  const { investors, projects, elsewhereSince } = similar;
  return (
    <Callout kind="warning" title={t("lead.similarTitle")}>
      <input type="hidden" name="isChecked" value="on" />
      <div className="mt-2 flex flex-col gap-4">
        {elsewhereSince ? <p>{t("lead.elsewhere", { date: day(elsewhereSince) })}</p> : null}
        {investors.length > 0 ? (
          <RadioGroup
            name="investorChoice"
            label={t("lead.similarInvestors")}
            value={investors[0]?.likeness === "same" ? investors[0].id : "new"}
            options={[
              ...investors.map((investor) => ({
                value: investor.id,
                label: (
                  <span className="inline-flex flex-wrap items-center gap-x-2">
                    {t("lead.useThis", { name: investor.name })}
                    {investor.countryCode ? (
                      <span className="text-muted">{countryName(investor.countryCode, language)}</span>
                    ) : null}
                    <Tag tone={investor.likeness === "same" ? "caution" : "plain"}>
                      {t(`lead.${investor.likeness}`)}
                    </Tag>
                  </span>
                ),
                help: investor.projects.length > 0 ? <ProjectLinks projects={investor.projects} /> : undefined,
              })),
              { value: "new", label: t("lead.useNew") },
            ]}
          />
        ) : null}
        {projects.length > 0 ? (
          <div>
            <p className="font-semibold">{t("lead.similarProjects")}</p>
            <ProjectLinks projects={projects} />
          </div>
        ) : null}
      </div>
    </Callout>
  );
}

function ProjectLinks({ projects }: { projects: SimilarProject[] }) {
  const name = useCodeName();
  return (
    <span className="flex flex-wrap gap-x-4">
      {projects.map((project) => (
        <TextLink key={project.id} href={`/projects/${project.id}`}>
          {`${project.name} · ${name("stage", project.stage)}`}
        </TextLink>
      ))}
    </span>
  );
}
