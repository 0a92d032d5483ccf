import { Section } from "~/components/ui/card";
import { Icon } from "~/components/ui/icon";
import { TextLink } from "~/components/ui/text-link";
import type { ShownCategory } from "~/domain/calculator/calculator-page.server";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { CalculatedMeasure } from "./calculated-measure";
import { NotFitting } from "./not-fitting";

/** One need category: what can be used, what still waits for an answer, and folded what cannot be used and why. */
export function CategoryResult({ result }: { result: ShownCategory }) {
  const { t } = useTranslation("calculator");
  const name = useCodeName();
  const { category, met, open, elsewhere } = result;
  const others = [...result.unmet, ...result.notInForce];
  const othersTitle = t("group.others", { count: others.length });
  const hasOwn = met.length + open.length > 0;
  return (
    <Section
      id={`c-${category}`}
      title={name("needCategory", category)}
      meta={t("summary", { met: met.length, open: open.length })}
      padded={false}
    >
      <Group title={t("group.met", { count: met.length })} measures={met} />
      <Group title={t("group.open", { count: open.length })} hint={t("group.openHint")} measures={open} />
      {hasOwn ? null : (
        <p className="px-4 py-3 text-muted">{t(elsewhere.length > 0 ? "group.onlyElsewhere" : "group.gap")}</p>
      )}
      <Elsewhere list={elsewhere} />
      {others.length > 0 ? (
        <details className="measure-fold">
          <summary>
            <Icon name="chevron-right" />
            {othersTitle}
          </summary>
          <NotFitting measures={others} label={othersTitle} />
        </details>
      ) : null}
    </Section>
  );
}

function Group({ title, hint, measures }: { title: string; hint?: string; measures: MeasureCard[] }) {
  if (measures.length === 0) return null;
  return (
    <>
      <h3 className="measure-group">{title}</h3>
      {hint ? <p className="measure-hint">{hint}</p> : null}
      <ul aria-label={title}>
        {measures.map((measure) => (
          <CalculatedMeasure key={measure.key} measure={measure} />
        ))}
      </ul>
    </>
  );
}

/** Measures of several categories are told once; here they are only named. */
function Elsewhere({ list }: { list: ShownCategory["elsewhere"] }) {
  const { t } = useTranslation("calculator");
  const name = useCodeName();
  const pick = useBilingual();
  if (list.length === 0) return null;
  return (
    <details className="measure-fold">
      <summary>
        <Icon name="chevron-right" />
        {t("group.elsewhere", { count: list.length })}
      </summary>
      <ul className="grid gap-1 px-4 pb-3">
        {list.map(({ key, title, category }) => (
          <li key={key}>
            <TextLink href={`#m-${key}`}>
              {key} {pick(title)}
            </TextLink>{" "}
            <span className="text-xs text-faint">{name("needCategory", category)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
