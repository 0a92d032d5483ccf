import { useTranslation } from "~/i18n/use-translation";
import { formatMoney, type MoneyUnit, type Money as MoneyValue } from "~/values/money";

type MoneyProps = {
  /** Null shows a dash: not known is not zero. */
  money: MoneyValue | null;
  /** The amount as reported, where `money` was converted. */
  original?: MoneyValue;
  /** The date of the rate used, where `money` was converted. */
  rateDate?: string;
  /** Fixes the unit of a column. */
  unit?: MoneyUnit;
};

/** 1,200 万元, 12.5 亿元, 3,000 万美元; the exact amount on hover. */
export function Money({ money, original, rateDate, unit }: MoneyProps) {
  const { language } = useTranslation("common");
  if (!money) return <Dash />;
  const shown = formatMoney(money, { locale: language, unit });
  const exact = formatMoney(money, { locale: language, unit: "unit", decimals: "exact" });
  return (
    <span title={rateDate ? `${exact} (${rateDate})` : exact}>
      <span className="nowrap">{shown}</span>
      {original && original.currency !== money.currency ? (
        <>
          {" "}
          <span className="nowrap text-faint">({formatMoney(original, { locale: language })})</span>
        </>
      ) : null}
    </span>
  );
}

/** Nothing known here. */
export function Dash() {
  const { t } = useTranslation("common");
  return (
    <span className="text-faint">
      <span aria-hidden="true">—</span>
      <span className="sr-only">{t("empty")}</span>
    </span>
  );
}
