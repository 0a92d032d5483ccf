import { ConditionList } from "~/components/measures/condition-list";
import { MeasureTitle } from "~/components/measures/measure-title";
import { Section } from "~/components/ui/card";
import { Icon } from "~/components/ui/icon";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { ShownCaution } from "~/domain/calculator/calculator-page.server";
import { measureHref } from "~/domain/measures/measure-href";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** What may not be promised to such a project: what the words already offend first and alone open, else all of it. */
export function Cautions({ cautions }: { cautions: ShownCaution[] }) {
  const { t } = useTranslation("calculator");
  const offended = cautions.filter(({ triggered }) => triggered);
  const watched = cautions.filter(({ triggered }) => !triggered);
  const more = t("cautions.more", { count: watched.length });
  if (cautions.length === 0) return null;
  return (
    <Section id="cautions" title={t("cautions.title")} meta={t("cautions.hint")} padded={false} className="cautions">
      {offended.length > 0 ? <List cautions={offended} label={t("cautions.triggered")} /> : null}
      {offended.length === 0 ? <Watched cautions={watched} label={more} /> : null}
      {offended.length > 0 && watched.length > 0 ? (
        <details className="measure-fold">
          <summary>
            <Icon name="chevron-right" />
            {more}
          </summary>
          <Watched cautions={watched} label={more} />
        </details>
      ) : null}
    </Section>
  );
}

/** One line each, with its conditions where it has any. */
function Watched({ cautions, label }: { cautions: ShownCaution[]; label: string }) {
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <ul aria-label={label}>
      {cautions.map((caution) => (
        <li key={caution.key} className="border-t border-line px-4 py-2 first:border-t-0">
          <TextLink href={measureHref(caution.key)} quiet className="font-semibold">
            {pick(caution.title)}
          </TextLink>{" "}
          <span className="text-xs text-faint">
            {caution.key} · {pick(caution.citation)}
          </span>{" "}
          <Tag tone="bad">{name("measureNature", caution.nature)}</Tag>
          <span className="block max-w-measure text-muted">{pick(caution.reason)}</span>
          {caution.conditions.length > 0 ? <ConditionList conditions={caution.conditions} /> : null}
        </li>
      ))}
    </ul>
  );
}

function List({ cautions, label }: { cautions: ShownCaution[]; label: string }) {
  const { t } = useTranslation("calculator");
  const { t: word } = useTranslation("matching");
  const pick = useBilingual();
  return (
    <ul aria-label={label}>
      {cautions.map((caution) => (
        <li key={caution.key} className="measure-item">
          <div className="min-w-0">
            <MeasureTitle measure={caution} tag={<Tag tone="bad">{t("cautions.triggered")}</Tag>} />
            <p className="mt-1 max-w-measure">{pick(caution.reason)}</p>
            <p className="mt-1 max-w-measure text-muted">{pick(caution.summary)}</p>
            {caution.matched.length > 0 ? (
              <p className="mt-1 text-xs text-faint">
                {t("cautions.matched", { words: caution.matched.join(word("words")) })}
              </p>
            ) : null}
            {caution.conditions.length > 0 ? (
              <div className="mt-1.5">
                <p className="text-xs text-faint">{t("cautions.conditions")}</p>
                <ConditionList conditions={caution.conditions} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
