import type { ReactNode } from "react";
import { DateText } from "~/components/ui/date-text";
import { Money } from "~/components/ui/money";
import type { Columns } from "~/domain/projects/column-values";
import type { ProjectField } from "~/domain/projects/project-fields";
import { countryName } from "~/domain/reference/countries";
import { editionTitle } from "~/domain/reference/editions";
import { industryLabel } from "~/domain/reference/industries";
import { type CodeGroup, useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";
import { formatMoney, parseAmount } from "~/values/money";

/** Names behind the ids of people and investors. */
export type Names = Record<string, string>;

/** The value of a field as it is read, or null when there is none. */
export function useFieldValue(): (field: ProjectField, columns: Columns, names: Names) => ReactNode {
  const text = useFieldText();
  return (field, columns, names) => {
    const value = columns[field.name] ?? null;
    if (field.type === "money")
      return value === null ? null : <Money money={{ amount: String(value), currency: currencyOf(field, columns) }} />;
    if (field.type === "date") return typeof value === "string" ? <DateText date={value} weekday={false} /> : null;
    return text(field, columns, names);
  };
}

/** The same as plain text, for the history and the two versions of a conflict. */
export function useFieldText(): (field: ProjectField, columns: Columns, names: Names) => string | null {
  const { t, language } = useTranslation("projects");
  const name = useCodeName();
  return (field, columns, names) => {
    const value = columns[field.name] ?? null;
    if (field.type === "investor" && columns["investorIsAnonymous"] === true) return t("lead.anonymous");
    if (field.type === "industry" && value === null) return textOf(columns["industryText"] ?? null);
    if (value === null) return null;
    switch (field.type) {
      case "money":
        return formatMoney({ amount: String(value), currency: currencyOf(field, columns) }, { locale: language });
      case "choice":
        return name(field.group, codeIn(field.group, value));
      case "decimal":
      case "whole": {
        if (field.unit === "wanPerMu" || field.unit === "wanPerMuYear" || field.unit === "wanYear") {
          const yuan = parseAmount(String(value), "wan");
          if (yuan.ok)
            return formatMoney({ amount: yuan.amount, currency: "CNY" }, { locale: language }) + t(`per.${field.unit}`);
        }
        if (!field.unit) return grouped(value);
        return `${grouped(value)}${field.unit === "percent" ? "" : " "}${t(`unit.${field.unit}`)}`;
      }
      case "date":
        return typeof value === "string" ? formatDate(value, { locale: language, weekday: false }) : null;
      case "yesNo":
      case "tick":
        return t(value === true ? "yes" : "no");
      case "country":
        return countryName(String(value), language);
      case "industry":
        return industryLabel(String(value), language);
      case "edition":
        return editionTitle(String(value), language);
      case "colleague":
      case "investor":
        return names[String(value)] ?? null;
      default:
        return String(value);
    }
  };
}

function currencyOf(field: ProjectField, columns: Columns): string {
  return String(columns[`${field.name}Currency`] ?? "CNY");
}

/** A stored code belongs to the group of its field: the form took no other. */
function codeIn(_group: CodeGroup, value: string | number | boolean): never {
  return String(value) as never;
}

function textOf(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value);
}

/** 12345.5 as 12,345.5. */
function grouped(value: string | number | boolean): string {
  const [whole = "", fraction] = String(value).split(".");
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction ? `${withCommas}.${fraction}` : withCommas;
}
