import { Button, ButtonLink } from "~/components/ui/button";
import { calculatorHref, type Profile } from "~/domain/calculator/profile";
import { useTranslation } from "~/i18n/use-translation";

/** Above the paper, never on it: back, the other language, drafts or not, and the printer. */
export function SheetTools({ profile }: { profile: Profile }) {
  const { t, language } = useTranslation("calculator");
  const lang = language === "en" ? "en" : "zh";
  const sheet = (changed: Profile, to: "zh" | "en") => calculatorHref(changed, "/calculator/sheet", { lang: to });
  return (
    <nav className="sheet-tools no-print" aria-label={t("sheet.tools")}>
      <ButtonLink href={calculatorHref({ ...profile, drafts: false })} icon="chevron-left" variant="quiet">
        {t("sheet.back")}
      </ButtonLink>
      <span className="ml-auto flex flex-wrap items-center gap-2">
        <ButtonLink href={sheet({ ...profile, drafts: !profile.drafts }, lang)}>
          {t(profile.drafts ? "sheet.withoutDrafts" : "sheet.withDrafts")}
        </ButtonLink>
        <a
          className="btn"
          href={sheet(profile, lang === "en" ? "zh" : "en")}
          lang={lang === "en" ? "zh-CN" : "en"}
          hrefLang={lang === "en" ? "zh-CN" : "en"}
        >
          {lang === "en" ? "中文" : "English"}
        </a>
        <Button type="button" variant="primary" icon="file" data-print="" data-needs-script="">
          {t("sheet.print")}
        </Button>
      </span>
      <p className="w-full text-xs text-faint">{t("sheet.printHint")}</p>
    </nav>
  );
}
