import { ConditionMark } from "~/components/ui/condition-mark";
import { TextLink } from "~/components/ui/text-link";
import { judgementId } from "~/domain/measures/deciding-field";
import type { ShownCondition } from "~/domain/measures/measure-card";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type ConditionListProps = {
  conditions: ShownCondition[];
  /** The id of the form that takes judgements; without it nobody is asked. */
  judgeForm?: string;
};

/** ✓ met, ✕ not met, ? unknown → the field that decides, or the question a person answers here. */
export function ConditionList({ conditions, judgeForm }: ConditionListProps) {
  const { t } = useTranslation("matching");
  if (conditions.length === 0) return <p className="text-faint">{t("noConditions")}</p>;
  return (
    <ul className="grid gap-0.5">
      {conditions.map((condition) => (
        <ConditionLine key={condition.text.zh} condition={condition} judgeForm={judgeForm} />
      ))}
    </ul>
  );
}

function ConditionLine({ condition, judgeForm }: { condition: ShownCondition; judgeForm?: string }) {
  const { t } = useTranslation("matching");
  const pick = useBilingual();
  const { state, href, field, judgement } = condition;
  return (
    <li id={judgement ? judgementId(judgement) : undefined} className="grid grid-cols-[20px_minmax(0,1fr)]">
      <ConditionMark state={state} />
      <span>
        <span className={state === "met" ? "text-muted" : undefined}>{pick(condition.text)}</span>
        {field === "suggestedSector" ? <Aside>{t("condition.suggestedSector")}</Aside> : null}
        {field === "zoneRank" && state === "unknown" ? <Aside>{t("condition.zoneRankNote")}</Aside> : null}
        {condition.stateWhenLinked ? (
          <Aside>{t("condition.whenLinked", { state: t(`condition.state.${condition.stateWhenLinked}`) })}</Aside>
        ) : null}
        {href && state !== "met" ? (
          <>
            {" "}
            <TextLink href={href} className="nowrap">
              {href.startsWith("#") ? t("condition.fillHere") : t(`condition.fill.${field}`)}
            </TextLink>
          </>
        ) : null}
        {judgement && condition.decidedBy && state === "unknown" ? (
          <Aside>{t("condition.decidedBy", { who: pick(condition.decidedBy) })}</Aside>
        ) : null}
        {judgement && judgeForm ? <JudgeButtons condition={condition} judgement={judgement} form={judgeForm} /> : null}
      </span>
    </li>
  );
}

function Aside({ children }: { children: string }) {
  return <span className="ml-1.5 text-xs text-faint">{children}</span>;
}

/** Yes or no where it is open, one way back where it was answered. */
function JudgeButtons({ condition, judgement, form }: { condition: ShownCondition; judgement: string; form: string }) {
  const { t } = useTranslation("matching");
  const text = useBilingual()(condition.text);
  const button = (answer: "yes" | "no" | "unknown", word: string, label: string) => (
    <button
      type="submit"
      form={form}
      name="judgement"
      value={`${judgement}=${answer}`}
      aria-label={label}
      className="inline-act"
    >
      {word}
    </button>
  );
  return (
    <span className="ml-2 inline-flex gap-2 no-print">
      {condition.state === "unknown" ? (
        <>
          {button("yes", t("condition.yes"), t("condition.yesLabel", { text }))}
          {button("no", t("condition.no"), t("condition.noLabel", { text }))}
        </>
      ) : (
        button("unknown", t("condition.undo"), t("condition.undoLabel", { text }))
      )}
    </span>
  );
}
