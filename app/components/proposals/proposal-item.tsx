import { ConditionList } from "~/components/measures/condition-list";
import { MeasureTitle } from "~/components/measures/measure-title";
import { InstantText } from "~/components/ui/date-text";
import { PersonName } from "~/components/ui/person-name";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { ProposalRow } from "~/domain/proposals/proposal-rows.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { ProposalActions } from "./proposal-actions";

/** One measure proposed for a project: what it is, why, since when, and what can be done about it. */
export function ProposalItem({ proposal }: { proposal: ProposalRow }) {
  const { t } = useTranslation("proposals");
  const pick = useBilingual();
  const { measure, need, matched, state } = proposal;
  return (
    <li id={`p-${proposal.id}`} className="measure-item">
      <div className="min-w-0">
        <MeasureTitle
          measure={measure}
          tag={
            state === "proposed" ? undefined : (
              <Tag tone={state === "linked" ? "good" : "plain"}>{t(`states.${state}`)}</Tag>
            )
          }
        />
        <p className="mt-1 max-w-measure text-muted">{pick(measure.summary)}</p>
        <div className="mt-1.5">
          <ConditionList conditions={proposal.conditions} />
        </div>
        {need ? (
          <p className="mt-1 flex flex-wrap gap-x-2">
            <span className="text-muted">{t("forNeed")}</span>
            <TextLink href={`/needs/${need.id}#measures`}>{`N${need.serial} ${need.title}`}</TextLink>
          </p>
        ) : null}
        {matched.length > 0 ? (
          <p className="mt-1 text-xs text-faint">{t("matched", { words: matched.join(t("words")) })}</p>
        ) : null}
        <Decided proposal={proposal} />
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
          <p className="meta text-xs">
            <span>{t(`cause.${proposal.cause}`)}</span>
            <span>
              {t("proposedAt")} <InstantText at={proposal.proposedAt} />
            </span>
            {need || state !== "proposed" ? null : <span>{t("noNeed")}</span>}
          </p>
          <ProposalActions proposal={proposal} />
        </div>
      </div>
    </li>
  );
}

function Decided({ proposal: { state, note, decidedBy, decidedAt } }: { proposal: ProposalRow }) {
  const { t } = useTranslation("proposals");
  if (state === "proposed") return null;
  return (
    <p className="mt-1 flex flex-wrap gap-x-2 text-muted">
      <span>{t(`decided.${state}`)}</span>
      {decidedBy ? <PersonName name={decidedBy} /> : null}
      {decidedAt ? <InstantText at={decidedAt} /> : null}
      {note ? <span className="max-w-measure">{t("reasonSaid", { reason: note })}</span> : null}
    </p>
  );
}
