import type { ReactNode } from "react";
import { LinkStateTag } from "~/components/measures/link-state-tag";
import { NeedStateTag } from "~/components/needs/need-state-tag";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { Dash } from "~/components/ui/money";
import { Table } from "~/components/ui/table";
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
    <Table
      bare
      caption={t("used.linked")}
      rows={rows}
      rowKey={(row) => `${row.id}-${row.measureKey}`}
      columns={[
        { key: "need", head: t("used.need"), cell: (row) => <NeedLink need={row} /> },
        { key: "project", head: t("used.project"), cell: (row) => row.project, from: "lg" },
        {
          key: "measure",
          head: t("used.measure"),
          isTight: true,
          cell: (row) => <TextLink href={`#${row.measureKey}`}>{row.measureKey}</TextLink>,
        },
        { key: "link", head: t("used.link"), isTight: true, cell: (row) => <LinkStateTag state={row.linkState} /> },
        { key: "outcome", head: t("used.outcome"), cell: (row) => <Outcome row={row} />, from: "lg" },
        { key: "state", head: t("used.state"), isTight: true, cell: (row) => <NeedStateTag state={row.state} /> },
      ]}
    />
  );
}

function Outcome({ row }: { row: LinkedNeed }): ReactNode {
  if (!row.granted) return <Dash />;
  return (
    <>
      {row.granted} {row.answeredOn ? <DateText date={row.answeredOn} weekday={false} /> : null}
    </>
  );
}

function SuggestedNeeds({ rows }: { rows: ArticleNeed[] }) {
  const { t } = useTranslation("measures");
  const name = useCodeName();
  return (
    <Table
      bare
      caption={t("used.suggested")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "need", head: t("used.need"), cell: (row) => <NeedLink need={row} /> },
        { key: "project", head: t("used.project"), cell: (row) => row.project, from: "lg" },
        { key: "category", head: t("used.category"), isTight: true, cell: (row) => name("needCategory", row.category) },
        {
          key: "measure",
          head: t("used.measure"),
          isTight: true,
          cell: (row) => <TextLink href={`#${row.measureKey}`}>{row.measureKey}</TextLink>,
        },
        { key: "state", head: t("used.state"), isTight: true, cell: (row) => <NeedStateTag state={row.state} /> },
      ]}
    />
  );
}

function NeedLink({ need }: { need: ArticleNeed }) {
  return (
    <>
      <TextLink href={`/needs/${need.id}#measures`} quiet>
        {need.title}
      </TextLink>
      <span className="block text-xs text-faint">{need.code}</span>
    </>
  );
}
