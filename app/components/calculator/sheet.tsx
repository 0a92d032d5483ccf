import type { SheetPage } from "~/domain/calculator/sheet-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";
import { SheetBasis } from "./sheet-basis";
import { SheetMeasure } from "./sheet-measure";
import { SheetQuestions } from "./sheet-questions";
import { useProfileItems } from "./use-profile-items";

type SheetProps = { page: SheetPage; office: { zh: string; en: string } };

/** The paper an investor takes along: profile, what can be used, what may be, what is still asked, departments, caveats, documents. */
export function Sheet({ page, office }: SheetProps) {
  const { t } = useTranslation("calculator");
  const partOf = (isOpen: boolean) =>
    page.categories.map(({ category, measures }) => ({
      category,
      measures: measures.filter(({ conditions }) => conditions.some(({ state }) => state === "unknown") === isOpen),
    }));
  const [met, open] = [partOf(false), partOf(true)];
  const hasMet = met.some(({ measures }) => measures.length > 0);
  const hasOpen = open.some(({ measures }) => measures.length > 0);
  const drafts = page.categories
    .filter((one) => one.drafts.length > 0)
    .map((one) => ({ category: one.category, measures: one.drafts }));
  return (
    <main id="content" className="sheet">
      <SheetHead page={page} office={office} />
      <section className="sheet-part">
        <h2>{t("sheet.use")}</h2>
        {hasMet ? null : <p>{t(hasOpen ? "sheet.noneYet" : "sheet.none")}</p>}
        <Categories list={met} />
      </section>
      {hasOpen ? (
        <section className="sheet-part">
          <h2>{t("sheet.open")}</h2>
          <p>{t("sheet.openHint")}</p>
          <Categories list={open} />
        </section>
      ) : null}
      {drafts.length > 0 ? (
        <section className="sheet-part">
          <h2>{t("sheet.drafts")}</h2>
          <Categories list={drafts} />
        </section>
      ) : null}
      <SheetQuestions questions={page.questions} />
      <SheetBasis page={page} />
    </main>
  );
}

function Categories({ list }: { list: Pick<SheetPage["categories"][number], "category" | "measures">[] }) {
  const name = useCodeName();
  return (
    <>
      {list
        .filter(({ measures }) => measures.length > 0)
        .map(({ category, measures }) => (
          <section key={category} className="sheet-category">
            <h3>{name("needCategory", category)}</h3>
            {measures.map((measure) => (
              <SheetMeasure key={measure.key} measure={measure} />
            ))}
          </section>
        ))}
    </>
  );
}

/** Left out where nothing was said: of the zone an investor is asked nothing. */
const shownIfSaid = ["zone", "topRanked", "planningEia", "text", "categories"];
/** Lists and stages are the offices' own and never go on paper. */
const ofTheOffice = ["lists", "stage"];

function SheetHead({ page, office }: SheetProps) {
  const { t, language } = useTranslation("calculator");
  const pick = useBilingual();
  const items = useProfileItems(page);
  const { project } = page;
  return (
    <header>
      <h1>{t("sheet.title")}</h1>
      {project ? <p className="sheet-for">{t("sheet.for", { name: project.publicName ?? project.name })}</p> : null}
      <p className="sheet-meta">
        {t("sheet.office")} {pick(office)} · {t("sheet.on")} {formatDate(page.on, { locale: language, weekday: false })}
      </p>
      <p>{t("sheet.lead")}</p>
      <section className="sheet-part" aria-labelledby="sheet-profile">
        <h2 id="sheet-profile">{t("sheet.profile")}</h2>
        <dl className="sheet-facts">
          {items
            .filter(({ key, value }) => !ofTheOffice.includes(key) && (value !== null || !shownIfSaid.includes(key)))
            .map(({ key, label, value }) => (
              <div key={key} className={key === "text" || key === "categories" ? "sheet-wide" : undefined}>
                <dt>{label}</dt>
                <dd>{value ?? <span className="text-faint">{t("sheet.unknown")}</span>}</dd>
              </div>
            ))}
        </dl>
      </section>
    </header>
  );
}
