import type { ReactNode } from "react";
import { DefinitionList } from "~/components/ui/definition-list";
import type { ProposedMeasure } from "~/domain/policies/propose/proposed";
import type { MeasureValues } from "~/domain/policies/review/review-values";
import { wordsBehind } from "~/domain/policies/review/words-behind";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { Because } from "./because";
import { conditionDepthClass } from "./depth-class";
import { useLooseName } from "./use-loose-name";

/** A measure as it would stand in the library, each value with the words behind it. */
export function MeasureReading({ values, proposed }: { values: MeasureValues; proposed: ProposedMeasure | undefined }) {
  const { t } = useTranslation("reviews");
  const name = useLooseName();
  const pick = useBilingual();
  const words = (zh: string, en: string) => pick({ zh, en: en === "" ? zh : en });
  const because = wordsBehind(values, proposed);
  return (
    <>
      <p className="mb-3 max-w-measure whitespace-pre-line">{words(values.summaryZh, values.summaryEn)}</p>
      <DefinitionList
        items={[
          {
            label: t("field.modality"),
            value: <Line text={name("modality", values.modality)} evidence={because.modality} />,
          },
          {
            label: t("field.nature"),
            value: <Line text={name("measureNature", values.nature)} evidence={because.nature} />,
          },
          {
            label: t("field.category"),
            isWide: true,
            value: (
              <List
                none={t("field.none")}
                items={values.categories.map((one) => ({
                  key: one,
                  body: <Line text={name("needCategory", one)} evidence={because.category(one)} />,
                }))}
              />
            ),
          },
          {
            label: t("field.beneficiary"),
            value: <Line text={name("beneficiary", values.beneficiary)} evidence={because.beneficiary} />,
          },
          {
            label: t("field.conditions"),
            isWide: true,
            value: (
              <List
                none={t("field.noConditions")}
                items={values.conditions.map((row, index) => ({
                  key: `${index}${row.textZh}`,
                  className: conditionDepthClass(row.depth),
                  body: (
                    <>
                      <span className="text-faint">{t(`fact.${row.fact}`)}</span>{" "}
                      <Line text={words(row.textZh, row.textEn)} evidence={because.condition(row)} />
                    </>
                  ),
                }))}
              />
            ),
          },
          {
            label: t("field.department"),
            isWide: true,
            value: (
              <List
                none={t("field.noDepartments")}
                items={values.departments.map((row) => ({
                  key: row.code,
                  body: row.isOurReading ? (
                    <>
                      {name("department", row.code)}
                      <span className="ml-1.5 text-xs text-faint">{t("ourReading")}</span>
                    </>
                  ) : (
                    <Line text={name("department", row.code)} evidence={because.department(row.code)} />
                  ),
                }))}
              />
            ),
          },
          {
            label: t("field.validity"),
            isWide: true,
            value: (
              <List
                none={t("field.none")}
                items={[
                  ...(values.standing === "" ? [] : [{ key: "standing", body: name("standing", values.standing) }]),
                  ...(["validFrom", "validTo"] as const)
                    .filter((end) => values[end] !== "")
                    .map((end) => ({
                      key: end,
                      body: <Line text={`${t(`field.${end}`)} ${values[end]}`} evidence={because[end]} />,
                    })),
                ]}
              />
            ),
          },
          { label: t("field.terms"), isWide: true, value: values.terms },
          ...(values.triggers.length > 0
            ? [
                {
                  label: t("field.triggers"),
                  isWide: true,
                  value: (
                    <Line text={values.triggers.map(({ groups }) => groups).join("\n")} evidence={because.triggers} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {proposed && proposed.notes.length > 0 ? (
        <div className="mt-3 text-xs text-muted">
          <p className="font-semibold">{t("notes")}</p>
          <ul className="list-disc pl-4">
            {proposed.notes.map(({ note, words }) => (
              <li key={note + words}>{t(`note.${note}`, { words })}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Line({ text, evidence }: { text: string; evidence: Parameters<typeof Because>[0]["evidence"] }) {
  return (
    <>
      <span className="whitespace-pre-line">{text}</span>
      <Because evidence={evidence} />
    </>
  );
}

function List({ items, none }: { items: { key: string; body: ReactNode; className?: string }[]; none: string }) {
  if (items.length === 0) return <span className="text-faint">{none}</span>;
  return (
    <ul className="grid gap-0.5 whitespace-normal">
      {items.map(({ key, body, className }) => (
        <li key={key} className={className}>
          {body}
        </li>
      ))}
    </ul>
  );
}
