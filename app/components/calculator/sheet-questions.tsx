import type { SheetPage } from "~/domain/calculator/sheet-page.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** What is the zone's own, and so for the office to find out. */
const ofTheZone = ["zoneLevel", "region", "zoneRank", "planningEia", "lists"];

/** What the investor can tell us, what we find out, what an authority decides; each with the measures that wait for it. */
export function SheetQuestions({ questions }: Pick<SheetPage, "questions">) {
  const { t } = useTranslation("calculator");
  const ours = questions.filter(({ field }) => ofTheZone.includes(field));
  const facts = questions.filter((question) => question.field !== "judgement" && !ours.includes(question));
  const judged = questions.filter(({ field }) => field === "judgement");
  return (
    <>
      <Part title={t("sheet.needed")} hint={t("sheet.neededHint")} questions={facts} />
      <Part title={t("sheet.ours")} hint={t("sheet.oursHint")} questions={ours} />
      <Part title={t("sheet.judged")} hint={t("sheet.judgedHint")} questions={judged} />
    </>
  );
}

function Part({ title, hint, questions }: { title: string; hint: string } & Pick<SheetPage, "questions">) {
  const { t } = useTranslation("calculator");
  const { t: word } = useTranslation("matching");
  const pick = useBilingual();
  if (questions.length === 0) return null;
  return (
    <section className="sheet-part">
      <h2>{title}</h2>
      <p>{hint}</p>
      <ul className="sheet-list">
        {questions.map(({ field, text, decidedBy, keys }) => (
          <li key={`${field}/${text?.zh ?? ""}/${decidedBy?.zh ?? ""}`}>
            <span aria-hidden="true">□</span> {text ? pick(text) : t(`sheet.fact.${field}`)}{" "}
            <span className="text-faint">
              ({decidedBy ? `${t("sheet.decidedBy", { who: pick(decidedBy) })}; ` : null}
              {t("sheet.concerns", { keys: keys.join(word("words")) })})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
