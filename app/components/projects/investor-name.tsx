import { useTranslation } from "~/i18n/use-translation";

export type NamedInvestor = { investorZh: string | null; investorEn: string | null; isAnonymous: boolean };

/** The investor in the reader's language, else in the other; anonymous or still open by word. */
export function InvestorName({ investorZh, investorEn, isAnonymous, isCut }: NamedInvestor & { isCut?: boolean }) {
  const { t, language } = useTranslation("board");
  const named = language === "en" ? (investorEn ?? investorZh) : (investorZh ?? investorEn);
  if (named)
    return isCut ? (
      <span className="truncate" title={named}>
        {named}
      </span>
    ) : (
      <span>{named}</span>
    );
  return <span className="text-faint">{isAnonymous ? t("anonymous") : t("noInvestor")}</span>;
}
