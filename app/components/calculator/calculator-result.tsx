import { Section } from "~/components/ui/card";
import { Icon } from "~/components/ui/icon";
import { TextLink } from "~/components/ui/text-link";
import type { CalculatorPage } from "~/domain/calculator/calculator-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { CategoryResult } from "./category-result";
import { Cautions } from "./cautions";
import { NotFitting } from "./not-fitting";

type Result = NonNullable<CalculatorPage["result"]>;

/** Counts by category as links, then category by category. What may not be promised goes first where the words offend it. */
export function CalculatorResult({ result: { categories, cautions, excluded } }: { result: Result }) {
  const { t } = useTranslation("calculator");
  const name = useCodeName();
  const sum = (of: (one: Result["categories"][number]) => number) =>
    categories.reduce((total, one) => total + of(one), 0);
  const isOffended = cautions.some(({ triggered }) => triggered);
  const excludedTitle = t("excluded.title", { count: excluded.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <p className="font-semibold">
          {t("summary", { met: sum(({ met }) => met.length), open: sum(({ open }) => open.length) })}
        </p>
        <p className="mt-0.5 text-xs text-faint">{t("summaryHint")}</p>
        <nav aria-label={t("jump")} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 no-print">
          {cautions.length > 0 ? (
            <TextLink href="#cautions">
              {t("jumpCount", { category: t("cautions.title"), count: cautions.length })}
            </TextLink>
          ) : null}
          {categories.map(({ category, met, open }) => (
            <TextLink key={category} href={`#c-${category}`}>
              {t("jumpCount", { category: name("needCategory", category), count: met.length + open.length })}
            </TextLink>
          ))}
        </nav>
      </div>
      {isOffended ? <Cautions cautions={cautions} /> : null}
      {categories.map((one) => (
        <CategoryResult key={one.category} result={one} />
      ))}
      {isOffended ? null : <Cautions cautions={cautions} />}
      {excluded.length > 0 ? (
        <Section id="excluded" title={excludedTitle} padded={false}>
          <details className="measure-fold">
            <summary>
              <Icon name="chevron-right" />
              {t("excluded.hint")}
            </summary>
            <NotFitting measures={excluded} label={excludedTitle} />
          </details>
        </Section>
      ) : null}
    </div>
  );
}
