import { ConditionList } from "~/components/measures/condition-list";
import { LinkStateTag } from "~/components/measures/link-state-tag";
import { LinkSteps } from "~/components/measures/link-steps";
import { MeasureMore } from "~/components/measures/measure-more";
import { MeasureTitle } from "~/components/measures/measure-title";
import { DateText, InstantText } from "~/components/ui/date-text";
import { DefinitionList } from "~/components/ui/definition-list";
import type { LinkedMeasure as Linked } from "~/domain/measures/need-measures.server";
import type { LinkRecheck } from "~/domain/rechecks/link-rechecks.server";
import { useTranslation } from "~/i18n/use-translation";

type LinkedMeasureProps = { needId: string; link: Linked; judgeForm?: string };

/** A linked measure: what has come of it, how its conditions stand now, and what can be recorded next. */
export function LinkedMeasure({ needId, link, judgeForm }: LinkedMeasureProps) {
  return (
    <li id={`m-${link.key}`} className="measure-item measure-linked">
      <div className="min-w-0">
        <MeasureTitle measure={link} tag={<LinkStateTag state={link.state} />} />
        {link.recheck ? <RecheckNote recheck={link.recheck} /> : null}
        <LinkFacts link={link} />
        <div className="mt-1.5">
          <ConditionList conditions={link.conditions} judgeForm={judgeForm} />
        </div>
        <MeasureMore measure={link} />
        <LinkSteps needId={needId} link={link} />
      </div>
    </li>
  );
}

/** The article the link rests on changed: where to look at it again. */
function RecheckNote({ recheck }: { recheck: LinkRecheck }) {
  const { t } = useTranslation("rechecks");
  return (
    <p className="my-1">
      <a href={`/rechecks/${recheck.id}`} className="tag tag-caution">
        {t(`atLink.${recheck.cause}`)}
      </a>
    </p>
  );
}

/** Dates and words of a link so far. */
export function LinkFacts({ link }: { link: Linked }) {
  const { t } = useTranslation("matching");
  const isUsed = link.state === "used";
  const facts = [
    link.granted
      ? { label: t(isUsed ? "field.granted.use" : "link.granted"), value: link.granted, isWide: true }
      : null,
    link.declineReason ? { label: t("link.declineReason"), value: link.declineReason, isWide: true } : null,
    link.answeredOn
      ? { label: t(isUsed ? "field.on.use" : "link.answeredOn"), value: <DateText date={link.answeredOn} /> }
      : null,
    link.document ? { label: t("link.document"), value: link.document } : null,
    link.note ? { label: t("link.note"), value: link.note, isWide: true } : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className="meta text-xs">
        <span>
          {link.linkedBy ? `${link.linkedBy} ` : null}
          <InstantText at={link.linkedAt} />
        </span>
        {link.appliedOn ? (
          <span>
            {t("step.apply.name")} <DateText date={link.appliedOn} />
          </span>
        ) : null}
      </p>
      {facts.length > 0 ? (
        <div className="mt-1.5">
          <DefinitionList items={facts} />
        </div>
      ) : null}
    </>
  );
}
