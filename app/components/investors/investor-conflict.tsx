import { ConflictForm } from "~/components/forms/conflict-form";
import type { InvestorConflict as Conflict, InvestorValues } from "~/domain/investors/edit-investor.server";
import { investorTags } from "~/domain/projects/codes";
import { countryName } from "~/domain/reference/countries";
import type { FormValues } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type InvestorConflictProps = { conflict: Conflict; values: FormValues; backHref: string };

/** An investor that two people changed at once. */
export function InvestorConflict({ conflict, values, backHref }: InvestorConflictProps) {
  const { t } = useTranslation("investors");
  const text = useValueText();
  const { theirs, mine, version, by } = conflict;
  const fields = conflict.fields.map(({ name, isMine }) => ({
    name,
    isMine,
    label: t(`field.${name}`),
    theirs: text(name, theirs[name]),
    mine: text(name, mine[name]),
  }));
  return <ConflictForm fields={fields} version={version} base={theirs} by={by} values={values} backHref={backHref} />;
}

function useValueText() {
  const { language } = useTranslation("investors");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  return (field: keyof InvestorValues, value: string | boolean | null): string | null => {
    if (value === null) return null;
    if (typeof value === "boolean") return common(value ? "yes" : "no");
    const each = (show: (one: string) => string) => value.split(";").map(show).join(common("separator"));
    switch (field) {
      case "countryCode":
      case "controllerCountry":
      case "freePortCountry":
        return countryName(value, language);
      case "tags":
        return each((code) => {
          const tag = investorTags.find((one) => one === code);
          return tag ? name("investorTag", tag) : code;
        });
      case "aliases":
        return each((alias) => alias);
      default:
        return value;
    }
  };
}
