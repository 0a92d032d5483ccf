import type { ReactNode } from "react";
import { MarkedWords } from "~/components/policies/marked-words";
import { InstantText } from "~/components/ui/date-text";
import { StandingTag, Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import type { RecheckRow } from "~/domain/rechecks/recheck-rows.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type RecheckCardProps = {
  row: RecheckRow;
  /** The form to answer with, or what was answered. */
  settle: ReactNode;
  /** Shows every word of the article. */
  isWhole?: boolean;
};

/** One thing to look at again: what rests on what, what changed, and what a person found. */
export function RecheckCard({ row, settle, isWhole = false }: RecheckCardProps) {
  const { t } = useTranslation("rechecks");
  const pick = useBilingual();
  const titleId = `recheck-${row.id}`;
  return (
    <li id={row.id} className="card p-4">
      <article aria-labelledby={titleId} className="grid gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={row.cause === "moved" ? "plain" : row.cause === "changed" ? "caution" : "bad"}>
            {t(`cause.${row.cause}`)}
          </Tag>
          <h2 id={titleId} className="min-w-0 font-semibold">
            <TextLink quiet href={measureHref(row.measure?.key ?? row.article.key)}>
              {row.measure?.key ?? row.article.key} {pick(row.measure?.title ?? row.article.title)}
            </TextLink>
          </h2>
          <span className="text-xs text-faint">{pick(row.article.citation)}</span>
        </div>
        <WhatRests row={row} />
        <WhatChanged row={row} isWhole={isWhole} />
        {settle}
      </article>
    </li>
  );
}

function WhatRests({ row }: { row: RecheckRow }) {
  const { t } = useTranslation("rechecks");
  const name = useCodeName();
  const { need, commitment, project } = row;
  return (
    <div className="grid gap-1">
      {need ? (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <TextLink href={`/needs/${need.id}#measures`}>
            {t("rests.link", { code: need.code, title: need.title })}
          </TextLink>
          {need.linkState ? <Tag>{name("linkState", need.linkState)}</Tag> : null}
          {need.isOpen ? null : <span className="text-xs text-faint">{t("rests.closed")}</span>}
        </p>
      ) : null}
      {commitment ? (
        <p className="max-w-measure">
          <TextLink href={`/projects/${project.id}#commitments`}>
            {t("rests.commitment", { what: commitment.what })}
          </TextLink>
          {commitment.legalBasis ? (
            <span className="block text-xs text-muted">{t("rests.basis", { basis: commitment.legalBasis })}</span>
          ) : null}
        </p>
      ) : null}
      <p className="meta text-xs">
        <TextLink quiet href={`/projects/${project.id}`}>
          {project.name}
        </TextLink>
        <span>{project.code}</span>
        <span>{row.owner?.name ? t("rests.owner", { name: row.owner.name }) : t("rests.nobody")}</span>
        <span>
          {t("rests.listed")} <InstantText at={row.createdAt} />
        </span>
      </p>
    </div>
  );
}

function WhatChanged({ row, isWhole }: { row: RecheckRow; isWhole: boolean }) {
  const { t } = useTranslation("rechecks");
  const pick = useBilingual();
  const { change, measure } = row;
  const isStanding = row.cause === "superseded" || row.cause === "lapsed" || row.cause === "gone";
  return (
    <div className="grid gap-1 border-l-2 border-line pl-3">
      {change ? <p className="text-muted">{sentenceOf(row, t)}</p> : null}
      {change && change.words.length > 0 ? <MarkedWords words={change.words} short={!isWhole} /> : null}
      {isStanding && measure ? (
        <p className="flex flex-wrap items-center gap-2">
          {t("said.stands", { key: measure.key, title: pick(measure.title) })}
          <StandingTag standing={measure.standing} />
          <span className="max-w-measure text-muted">{pick(measure.standingReason)}</span>
        </p>
      ) : null}
      <p className="text-xs">
        <TextLink href={`/measures/${row.article.key}#text`}>{t("said.toArticle")}</TextLink>
      </p>
    </div>
  );
}

type T = ReturnType<typeof useTranslation<"rechecks">>["t"];

function sentenceOf({ cause, change }: RecheckRow, t: T): string | null {
  if (!change) return null;
  const { serial, number, numberBefore: before } = change;
  if (cause === "gone") return t("said.gone", { serial });
  if (cause === "moved")
    return t(change.words.length > 0 ? "said.movedChanged" : "said.moved", { serial, before, number });
  return cause === "changed" ? t("said.changed", { serial }) : null;
}
