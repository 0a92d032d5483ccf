import { DepartmentList } from "~/components/measures/department-list";
import { ModalityWord } from "~/components/ui/tag";
import type { MeasureCard, ShownCondition } from "~/domain/measures/measure-card";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** One measure on paper: title, how strongly the article speaks, citation, what it says, what is still to be proven. */
export function SheetMeasure({ measure }: { measure: MeasureCard }) {
  const { t } = useTranslation("calculator");
  const pick = useBilingual();
  const { conditions } = measure;
  const isDirect = measure.beneficiary === "enterprise" || measure.beneficiary === "person";
  return (
    <article className="sheet-measure">
      <h4>
        {pick(measure.title)} <ModalityWord modality={measure.modality} />
      </h4>
      <p className="sheet-cite">
        {pick(measure.citation)} ({measure.key}) · {t(isDirect ? "sheet.direct" : "sheet.viaZone")}
      </p>
      <p>{pick(measure.summary)}</p>
      <ul className="sheet-conditions">
        {conditions.length === 0 ? <li>{t("sheet.always")}</li> : null}
        <Conditions list={conditions.filter(({ state }) => state === "unknown")} word={t("sheet.toProve")} mark="□" />
        <Conditions list={conditions.filter(({ state }) => state === "met")} word={t("sheet.proven")} mark="✓" />
      </ul>
      <p className="sheet-cite">
        {t("sheet.departments")}: <DepartmentList departments={measure.departments} />
      </p>
    </article>
  );
}

/** □ to be ticked by hand, ✓ said by the profile; the word stands beside the sign. */
function Conditions({ list, word, mark }: { list: ShownCondition[]; word: string; mark: string }) {
  const pick = useBilingual();
  return (
    <>
      {list.map(({ text }) => (
        <li key={text.zh}>
          <span aria-hidden="true">{mark}</span> {pick(text)} <span className="text-faint">({word})</span>
        </li>
      ))}
    </>
  );
}
