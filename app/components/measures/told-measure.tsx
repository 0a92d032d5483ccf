import { ToldDeadlines } from "~/components/deadlines/told-deadlines";
import { MeasureTags } from "~/components/measures/article-list";
import { DepartmentList } from "~/components/measures/department-list";
import { Section } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import type { ToldMeasure as Told, ToldCondition } from "~/domain/measures/article-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";

/** One measure of an article in full: what it says, for whom, under which conditions, who answers and how far it holds. */
export function ToldMeasure({ measure }: { measure: Told }) {
  const { t } = useTranslation("measures");
  const { t: deadlines } = useTranslation("deadlines");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Section
      id={measure.key}
      className="measure-told"
      title={
        <>
          <span className="text-faint">{measure.key}</span> {pick(measure.title)}
        </>
      }
      meta={<MeasureTags measure={measure} withStanding />}
    >
      <p className="mb-3 max-w-measure">{pick(measure.summary)}</p>
      <DefinitionList
        items={[
          ...(measure.howTo ? [{ label: t("article.howTo"), value: pick(measure.howTo), isWide: true }] : []),
          { label: t("article.conditions"), value: <Conditions list={measure.conditions} />, isWide: true },
          ...(measure.warnings.length > 0
            ? [{ label: t("article.warns"), value: <Warnings list={measure.warnings} />, isWide: true }]
            : []),
          ...(measure.deadlines.length > 0
            ? [{ label: deadlines("follow"), value: <ToldDeadlines list={measure.deadlines} />, isWide: true }]
            : []),
          {
            label: t("article.departments"),
            value: <DepartmentList departments={measure.departments} />,
            isWide: true,
          },
          { label: t("filter.beneficiary"), value: name("beneficiary", measure.beneficiary) },
          { label: t("article.validity"), value: <Validity measure={measure} />, isWide: true },
        ]}
      />
    </Section>
  );
}

function Conditions({ list }: { list: ToldCondition[] }) {
  const { t } = useTranslation("measures");
  const pick = useBilingual();
  if (list.length === 0) return t("article.noConditions");
  return (
    <ul className="list-disc pl-4 whitespace-normal">
      {list.map((condition) => (
        <li key={condition.text.zh}>
          {pick(condition.text)}
          {condition.decidedBy ? (
            <span className="ml-1.5 text-xs text-faint">
              {t("article.decidedBy", { who: pick(condition.decidedBy) })}
            </span>
          ) : null}
          {condition.joins ? (
            <span className="ml-1.5 text-xs text-faint">
              {t(condition.joins === "any" ? "article.anyOf" : "article.allOf")}
            </span>
          ) : null}
          {condition.parts.length > 0 ? <Conditions list={condition.parts} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Warnings({ list }: { list: Told["warnings"] }) {
  const pick = useBilingual();
  return (
    <ul className="list-disc pl-4 whitespace-normal">
      {list.map((reason) => (
        <li key={reason.zh}>{pick(reason)}</li>
      ))}
    </ul>
  );
}

function Validity({ measure }: { measure: Told }) {
  const { t, language } = useTranslation("measures");
  const pick = useBilingual();
  return (
    <>
      {pick(measure.standingReason)}
      {measure.validFrom ? (
        <span className="ml-2 text-faint">
          {t("article.validFrom", { date: formatDate(measure.validFrom, { locale: language, weekday: false }) })}
        </span>
      ) : null}
      {measure.validTo ? (
        <span className="ml-2 text-faint">
          {t("article.validTo", { date: formatDate(measure.validTo, { locale: language, weekday: false }) })}
        </span>
      ) : null}
    </>
  );
}
