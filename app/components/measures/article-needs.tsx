import type { ReactNode } from "react";
import { LinkStateTag } from "~/components/measures/link-state-tag";
import { NeedStateTag } from "~/components/needs/need-state-tag";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { TextLink } from "~/components/ui/text-link";
import type { ArticleNeed, LinkedNeed, ArticleNeeds as Needs } from "~/domain/measures/article-needs.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** Every need an article serves, as far as the reader may see: linked ones with what came of it, and open ones it may serve. */
export function ArticleNeeds({ needs, canServe }: { needs: Needs; canServe: boolean }) {
  const { t } = useTranslation("measures");
  if (!canServe) {
    return (
      <Section id="needs" title={t("used.title")}>
        <p className="text-muted">{t("used.notServing")}</p>
      </Section>
    );
  }
  return (
    <>
      <Section id="needs" title={t("used.title")} meta={t("used.scope")} padded={false}>
        <div className="section-body">
          <Counts counts={needs.counts} />
        </div>
        {needs.linked.length > 0 ? <LinkedNeeds rows={needs.linked} /> : null}
        {needs.isCut ? <p className="measure-hint">{t("used.more", { count: needs.linked.length })}</p> : null}
      </Section>
      <Section
        id="may-serve"
        title={t("used.suggested")}
        meta={needs.lookedAt > 0 ? t("used.suggestedHint", { count: needs.lookedAt }) : undefined}
        padded={false}
      >
        {needs.suggested.length > 0 ? (
          <SuggestedNeeds rows={needs.suggested} />
        ) : (
          <p className="section-body text-muted">{t("used.suggestedNone")}</p>
        )}
      </Section>
    </>
  );
}

function Counts({ counts }: Pick<Needs, "counts">) {
  const { t } = useTranslation("measures");
  if (counts.length === 0) return <p className="text-muted">{t("used.none")}</p>;
  return (
    <ul aria-label={t("used.counts")} className="flex flex-wrap gap-x-6 gap-y-1">
      {counts.map(({ state, count }) => (
        <li key={state} className="flex items-center gap-1.5">
          <LinkStateTag state={state} /> {count}
        </li>
      ))}
    </ul>
  );
}

function LinkedNeeds({ rows }: { rows: LinkedNeed[] }) {
  const { t } = useTranslation("measures");
  return (
    <ul aria-label={t("used.linked")}>
      {rows.map((row) => (
        <NeedLine key={`${row.id}-${row.measureKey}`} need={row} tag={<LinkStateTag state={row.linkState} />}>
          {row.granted ? (
            <span className="block">
              {row.granted} {row.answeredOn ? <DateText date={row.answeredOn} weekday={false} /> : null}
            </span>
          ) : null}
        </NeedLine>
      ))}
    </ul>
  );
}

function SuggestedNeeds({ rows }: { rows: ArticleNeed[] }) {
  const { t } = useTranslation("measures");
  return (
    <ul aria-label={t("used.suggested")}>
      {rows.map((row) => (
        <NeedLine key={row.id} need={row} />
      ))}
    </ul>
  );
}

/** A need in a narrow column: what it is, of which project, the measure, how it stands. */
function NeedLine({ need, tag, children }: { need: ArticleNeed; tag?: ReactNode; children?: ReactNode }) {
  const name = useCodeName();
  return (
    <li className="need-line">
      <div className="min-w-0">
        <TextLink href={`/needs/${need.id}#measures`} quiet>
          {need.title}
        </TextLink>
        <span className="meta text-xs">
          <span>{name("needCategory", need.category)}</span>
          <span>{need.code}</span>
          <span>{need.project}</span>
        </span>
        {children}
      </div>
      <div className="flex flex-wrap items-center justify-end gap-1.5">
        <TextLink href={`#${need.measureKey}`} className="text-xs">
          {need.measureKey}
        </TextLink>
        {tag}
        <NeedStateTag state={need.state} />
      </div>
    </li>
  );
}
