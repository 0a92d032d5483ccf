import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import { useTranslation } from "~/i18n/use-translation";

type DoneSectionProps = { written: number; projects: { id: string; code: string; name: string }[] };

/** What an import has written, with links to it. */
export function DoneSection({ written, projects }: DoneSectionProps) {
  const { t } = useTranslation("imports");
  return (
    <>
      <Callout kind="info" title={t("done.title")}>
        {t("done.text", { count: written })}
      </Callout>
      {projects.length > 0 ? (
        <Section id="projects" title={t("done.projects")} meta={written}>
          <ul className="grid gap-x-6 gap-y-1 lg:grid-cols-2">
            {projects.map(({ id, code, name }) => (
              <li key={id} className="flex items-baseline gap-2">
                <TextLink href={`/projects/${id}`}>{name}</TextLink>
                <span className="nowrap text-xs text-faint">{code}</span>
              </li>
            ))}
          </ul>
          {written > projects.length ? (
            <p className="mt-3 text-muted">
              {t("done.more", { count: written - projects.length })}{" "}
              <TextLink href="/projects">{t("done.list")}</TextLink>
            </p>
          ) : null}
        </Section>
      ) : null}
      <p>
        <ButtonLink href="/import">{t("done.another")}</ButtonLink>
      </p>
    </>
  );
}
