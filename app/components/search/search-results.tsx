import type { ReactNode } from "react";
import { InvestorName } from "~/components/projects/investor-name";
import { withQuery } from "~/components/projects/query-string";
import { Section } from "~/components/ui/card";
import { LightMark } from "~/components/ui/light-mark";
import { PriorityTag, StandingTag } from "~/components/ui/tag";
import type { LightLevel } from "~/domain/projects/shown";
import type { SearchResult } from "~/domain/search/search.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";

type Props = { q: string; result: SearchResult };

/** What was found, a section a kind; kinds without a hit are left out. */
export function SearchResults({ q, result }: Props) {
  const { t, language } = useTranslation("search");
  const name = useCodeName();
  const pick = useBilingual();
  const { projects, investors, needs, measures } = result;
  return (
    <div className="flex flex-col gap-4">
      {projects.rows.length > 0 ? (
        <Section
          id="projects"
          title={t("projects")}
          padded={false}
          action={
            projects.hasMore ? (
              <a href={withQuery("/projects", { q })} className="link">
                {t("moreProjects")}
              </a>
            ) : null
          }
        >
          <Hits>
            {projects.rows.map((row) => (
              <Hit key={row.id} href={`/projects/${row.id}`} title={row.name} light={row.light}>
                <span className="nowrap">{row.code}</span>
                <span className="min-w-0 truncate">
                  <InvestorName {...row} />
                </span>
                {row.flags.map((flag) => (
                  <PriorityTag key={flag} flag={flag} />
                ))}
                <span className="nowrap">{name("stage", row.stage)}</span>
                {row.status === "ongoing" ? null : <span className="nowrap">{name("status", row.status)}</span>}
              </Hit>
            ))}
          </Hits>
        </Section>
      ) : null}
      {investors.rows.length > 0 ? (
        <Section id="investors" title={t("investors")} padded={false} meta={investors.hasMore ? t("more") : null}>
          <Hits>
            {investors.rows.map((row) => (
              <Hit key={row.id} href={`/investors/${row.id}`} title={titleOf(row, language)}>
                <span>{t("projectCount", { count: row.projects })}</span>
              </Hit>
            ))}
          </Hits>
        </Section>
      ) : null}
      {needs.rows.length > 0 ? (
        <Section id="needs" title={t("needs")} padded={false} meta={needs.hasMore ? t("more") : null}>
          <Hits>
            {needs.rows.map((row) => (
              <Hit key={row.id} href={`/needs/${row.id}`} title={row.title} light={row.light}>
                <span className="nowrap">{name("needCategory", row.category)}</span>
                {row.project ? <span className="min-w-0 truncate">{row.project.name}</span> : null}
                <span className="nowrap">
                  {t("dueOn", { date: formatDate(row.dueOn, { locale: language, weekday: false }) })}
                </span>
              </Hit>
            ))}
          </Hits>
        </Section>
      ) : null}
      {measures.rows.length > 0 ? (
        <Section id="measures" title={t("measures")} padded={false} meta={measures.hasMore ? t("more") : null}>
          <Hits>
            {measures.rows.map((row) => (
              <Hit key={row.key} href={`/measures/${row.key}`} title={pick({ zh: row.titleZh, en: row.titleEn })}>
                <span className="nowrap">{row.key}</span>
                <StandingTag standing={row.standing} />
              </Hit>
            ))}
          </Hits>
        </Section>
      ) : null}
    </div>
  );
}

function Hits({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line">{children}</ul>;
}

type HitProps = { href: string; title: string; light?: LightLevel; children: ReactNode };

/** Name and what tells it from others; the light at the right, one under the other. */
function Hit({ href, title, light, children }: HitProps) {
  return (
    <li className="flex items-start gap-3 px-4 py-1.5">
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
        <a href={href} className="link-quiet min-w-0 truncate" title={title}>
          {title}
        </a>
        <span className="flex min-w-0 flex-wrap items-center gap-x-3 text-xs text-muted">{children}</span>
      </span>
      {light ? (
        <span className="flex-none text-xs">
          <LightMark light={light} />
        </span>
      ) : null}
    </li>
  );
}

function titleOf({ nameZh, nameEn }: { nameZh: string | null; nameEn: string | null }, language: string): string {
  return (language === "en" ? (nameEn ?? nameZh) : (nameZh ?? nameEn)) ?? "";
}
