import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { useTranslation } from "~/i18n/use-translation";

type NamedCurrency = { code: string; nameZh: string; nameEn: string };
/** Yuan for one unit of the currency, from a day on. */
type Rate = { day: string; cnyPerUnit: string; source: string | null };

type CurrentRatesProps = { currencies: (NamedCurrency & { current: (Rate & { isProvisional: boolean }) | null })[] };

/** The rate each currency is counted at today. */
export function CurrentRates({ currencies }: CurrentRatesProps) {
  const { t, language } = useTranslation("dictionaries");
  return (
    <Section id="current" title={t("rates.current")} padded={false}>
      <Table
        bare
        caption={t("rates.current")}
        rows={currencies}
        rowKey={(row) => row.code}
        columns={[
          { key: "currency", head: t("rates.currency"), cell: (row) => currencyLabel(row, language) },
          {
            key: "rate",
            head: t("rates.rate"),
            isNumber: true,
            cell: (row) => rateText(row.current?.cnyPerUnit),
          },
          {
            key: "day",
            head: t("rates.day"),
            isTight: true,
            cell: (row) => (row.current ? <DateText date={row.current.day} weekday={false} /> : t("rates.none")),
          },
          {
            key: "state",
            head: t("rates.source"),
            from: "lg",
            cell: (row) =>
              row.current?.isProvisional ? (
                <Tag tone="caution">{t("rates.provisional")}</Tag>
              ) : (
                (row.current?.source ?? "")
              ),
          },
        ]}
      />
    </Section>
  );
}

/** Every rate that was entered, newest first. */
export function AllRates({ rates }: { rates: (Rate & { currency: string })[] }) {
  const { t, language } = useTranslation("dictionaries");
  return (
    <Section id="all" title={t("rates.all")} meta={rates.length} padded={false}>
      <Table
        bare
        caption={t("rates.all")}
        rows={rates}
        rowKey={(row) => `${row.currency}-${row.day}`}
        empty={<EmptyState title={t("rates.empty")} />}
        columns={[
          {
            key: "day",
            head: t("rates.day"),
            isTight: true,
            cell: (row) => <DateText date={row.day} weekday={false} />,
          },
          { key: "currency", head: t("rates.currency"), isTight: true, cell: (row) => row.currency },
          {
            key: "rate",
            head: t("rates.rate"),
            isNumber: true,
            isTight: true,
            cell: (row) => rateText(row.cnyPerUnit),
          },
          {
            key: "source",
            head: t("rates.source"),
            from: "lg",
            cell: (row) => <span className="text-muted">{sourceIn(language, row.source)}</span>,
          },
        ]}
      />
    </Section>
  );
}

/** A currency's name in the reader's language and its code. */
export function currencyLabel(currency: NamedCurrency, language: string): string {
  return `${language === "en" ? currency.nameEn : currency.nameZh} ${currency.code}`;
}

/** At least four decimals, so that the points of a column stand under each other. */
function rateText(rate: string | undefined): string {
  if (rate === undefined) return "—";
  const [whole, fraction = ""] = rate.split(".");
  return `${whole}.${fraction.padEnd(4, "0")}`;
}

/** The note of the rates the product comes with is in both languages. */
function sourceIn(language: string, source: string | null): string {
  const [zh = "", en = zh] = (source ?? "").split(" / ");
  return language === "en" ? en : zh;
}
