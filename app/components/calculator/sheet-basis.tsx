import { StandingTag } from "~/components/ui/tag";
import type { SheetPage } from "~/domain/calculator/sheet-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";

/** Whom to turn to, what the sheet is not, and the documents it rests on. */
export function SheetBasis({ page: { departments, documents, profile } }: { page: SheetPage }) {
  const { t, language } = useTranslation("calculator");
  const { t: word } = useTranslation("matching");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <>
      {departments.length > 0 ? (
        <section className="sheet-part">
          <h2>{t("sheet.departmentsAll")}</h2>
          <p>{t("sheet.departmentsHint")}</p>
          <ul className="sheet-columns">
            {departments.map(({ code, named, keys }) => (
              <li key={code}>
                {name("department", code)}
                {named ? null : ` (${word("ourReading")})`}{" "}
                <span className="text-faint">{t("sheet.serves", { count: keys.length })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="sheet-part">
        <h2>{t("sheet.caveats")}</h2>
        <ul className="sheet-list">
          <li>{t("sheet.caveat.notEntitled")}</li>
          <li>{t(profile.drafts ? "sheet.caveat.withDrafts" : "sheet.caveat.noDrafts")}</li>
          <li>{t("sheet.caveat.noPromise")}</li>
          <li>{t("sheet.caveat.summary")}</li>
          <li>{t("sheet.caveat.changes")}</li>
        </ul>
      </section>
      {documents.length > 0 ? (
        <section className="sheet-part">
          <h2>{t("sheet.documents")}</h2>
          <ul className="sheet-list">
            {documents.map((document) => (
              <li key={document.key}>
                {document.key} {pick(document.title)} · {pick(document.issuer)} ·{" "}
                {document.number ?? t("sheet.notNumbered")} ·{" "}
                {document.issuedOn
                  ? formatDate(document.issuedOn, { locale: language, weekday: false })
                  : t("sheet.notDated")}{" "}
                {document.standing === "in_force" ? null : <StandingTag standing={document.standing} />}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
