import type { ReactNode } from "react";
import { LinkedMeasure } from "~/components/measures/linked-measure";
import { type MeasureForms, SuggestedMeasure } from "~/components/measures/suggested-measure";
import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { Icon } from "~/components/ui/icon";
import { TextLink } from "~/components/ui/text-link";
import type { MeasureCard } from "~/domain/measures/measure-card";
import type { NeedMeasures as Measures } from "~/domain/measures/need-measures.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Suggestions that stand open; the rest folds out. */
const openSuggestions = 6;
const forms: MeasureForms = { link: "link-measures", setAside: "set-measure-aside", judge: "answer-judgement" };

/** The right side of a need: what is linked and what came of it, what could serve and why, what was set aside. */
export function NeedMeasures({ measures }: { measures: Measures }) {
  const { t } = useTranslation("matching");
  const { needId, canLink, isOpen, linked, fitting, unmet, byCategory, notInForce } = measures;
  const mine = canLink ? forms : undefined;
  const isOffering = isOpen && fitting.length > 0;
  const canTick = fitting.length + unmet.length + byCategory.length > 0;
  return (
    <Section
      id="measures"
      title={t("title")}
      meta={t("counts", { linked: linked.length, fitting: fitting.length })}
      action={canLink ? <TextLink href={`/needs/${needId}/links/new`}>{t("fromLibrary")}</TextLink> : undefined}
      padded={false}
    >
      {linked.length > 0 ? (
        <ul aria-label={t("linked.title")}>
          {linked.map((link) => (
            <LinkedMeasure key={link.linkId} needId={needId} link={link} judgeForm={mine?.judge} />
          ))}
        </ul>
      ) : null}
      {measures.isGap && linked.length === 0 ? <Gap measures={measures} /> : null}
      {isOffering ? <Offered list={fitting} forms={mine} proposedKeys={measures.proposedKeys} /> : null}
      {isOpen && !isOffering && !measures.isGap ? <Nothing isLinked={linked.length > 0} hasOthers={canTick} /> : null}
      <Folded list={isOffering ? [] : fitting} words="fitting" forms={mine} />
      <Folded list={unmet} words="unmet" forms={mine} isOpen={isOpen && fitting.length === 0} />
      <Folded
        list={byCategory}
        words="byCategory"
        forms={mine}
        isOpen={isOpen && fitting.length + unmet.length === 0}
      />
      <Folded list={notInForce} words="notInForce" forms={mine} needId={needId} />
      <SetAside measures={measures} />
      {mine && canTick ? (
        <div className="measure-bar no-print">
          <Button variant="primary" icon="link" form={forms.link}>
            {t("linkChosen")}
          </Button>
          <span className="text-xs text-faint">{t("chooseHint")}</span>
        </div>
      ) : null}
      {canLink ? <HiddenForms needId={needId} /> : null}
    </Section>
  );
}

/** Nothing in force is spoken for by the need's words and fits. */
function Nothing({ isLinked, hasOthers }: { isLinked: boolean; hasOthers: boolean }) {
  const { t } = useTranslation("matching");
  if (isLinked || hasOthers)
    return <p className="measure-hint pt-3">{t(isLinked ? "fitting.noFurther" : "fitting.none")}</p>;
  return (
    <EmptyState title={t("empty.title")} icon="library">
      {t("empty.text")}
    </EmptyState>
  );
}

/** Buttons and ticks all over the list belong to these three forms. */
function HiddenForms({ needId }: { needId: string }) {
  return (
    <>
      <form id={forms.link} method="post" action={`/needs/${needId}/links`}>
        <input type="hidden" name="operationId" value={crypto.randomUUID()} />
      </form>
      <form id={forms.setAside} method="post" action={`/needs/${needId}/links/set-aside`} />
      <form id={forms.judge} method="post" action={`/needs/${needId}/judgements`} />
    </>
  );
}

type OfferedProps = { list: MeasureCard[]; forms?: MeasureForms; proposedKeys: string[] };

function Offered({ list, forms: mine, proposedKeys }: OfferedProps) {
  const { t } = useTranslation("matching");
  const first = list.slice(0, openSuggestions);
  const others = list.slice(openSuggestions);
  return (
    <>
      <h3 className="measure-group">{t("fitting.title")}</h3>
      <p className="measure-hint">{t("fitting.hint")}</p>
      <ul aria-label={t("fitting.title")}>
        {first.map((measure) => (
          <SuggestedMeasure
            key={measure.key}
            measure={measure}
            forms={mine}
            isProposed={proposedKeys.includes(measure.key)}
          />
        ))}
      </ul>
      {others.length > 0 ? (
        <details className="measure-fold">
          <summary>
            <Icon name="chevron-right" />
            {t("fitting.more", { count: others.length })}
          </summary>
          <ul aria-label={t("fitting.title")}>
            {others.map((measure) => (
              <SuggestedMeasure
                key={measure.key}
                measure={measure}
                forms={mine}
                isProposed={proposedKeys.includes(measure.key)}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

type FoldedProps = {
  list: MeasureCard[];
  words: "fitting" | "unmet" | "byCategory" | "notInForce";
  forms?: MeasureForms;
  isOpen?: boolean;
  /** Only what is not in force: each leads to the page that asks for a reason. */
  needId?: string;
};

function Folded({ list, words, forms: mine, isOpen = false, needId }: FoldedProps) {
  const { t } = useTranslation("matching");
  if (list.length === 0) return null;
  const title = t(`${words}.folded`, { count: list.length });
  return (
    <details className="measure-fold" open={isOpen}>
      <summary>
        <Icon name="chevron-right" />
        {title}
      </summary>
      <p className="measure-hint">{t(`${words}.hint`)}</p>
      <ul aria-label={title}>
        {list.map((measure) => (
          <SuggestedMeasure
            key={measure.key}
            measure={measure}
            forms={mine}
            confirmHref={mine && needId ? `/needs/${needId}/links?measure=${measure.key}` : undefined}
          />
        ))}
      </ul>
    </details>
  );
}

function Gap({ measures }: { measures: Measures }) {
  const { t } = useTranslation("matching");
  return (
    <div className="p-4">
      <Callout kind="warning" title={t("gap.title")}>
        <p>{t("gap.text")}</p>
        {measures.canLink ? (
          <ButtonLink href={`/needs/${measures.needId}/finding`} size="small" className="mt-2 no-print">
            {t("gap.action")}
          </ButtonLink>
        ) : null}
      </Callout>
    </div>
  );
}

function SetAside({ measures: { needId, setAside, canLink } }: { measures: Measures }): ReactNode {
  const { t } = useTranslation("matching");
  const pick = useBilingual();
  if (setAside.length === 0) return null;
  return (
    <details className="measure-fold" id="set-aside">
      <summary>
        <Icon name="chevron-right" />
        {t("setAside.title", { count: setAside.length })}
      </summary>
      <form method="post" action={`/needs/${needId}/links/restore`}>
        <ul>
          {setAside.map((measure) => (
            <li key={measure.measureKey} className="flex flex-wrap items-baseline gap-x-3 px-4 py-1.5">
              <span className="min-w-0 flex-1">
                {pick(measure.title)}{" "}
                <span className="text-xs text-faint">
                  {measure.measureKey} · {pick(measure.citation)}
                </span>
                {measure.reason ? (
                  <span className="block text-muted">{t("setAside.reason", { reason: measure.reason })}</span>
                ) : null}
              </span>
              {canLink ? (
                <button type="submit" name="measureKey" value={measure.measureKey} className="inline-act no-print">
                  {t("setAside.restore")}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      </form>
    </details>
  );
}
