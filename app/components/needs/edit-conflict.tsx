import { ConflictForm } from "~/components/forms/conflict-form";
import type { DepartmentChoice } from "~/domain/needs/departments.server";
import type { EditableNeed, EditedField, NeedConflict } from "~/domain/needs/edit-need.server";
import type { FormValues } from "~/http/form-result";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";
import { formatMoney } from "~/values/money";

type EditConflictProps = {
  conflict: NeedConflict;
  departments: DepartmentChoice[];
  values: FormValues;
  backHref: string;
};

/** A need that two people changed at once. */
export function EditConflict({ conflict, departments, values, backHref }: EditConflictProps) {
  const { t } = useTranslation("needs");
  const text = useValueText(departments);
  const { theirs, mine, version, by } = conflict;
  const fields = conflict.fields.map(({ name, isMine }) => ({
    name,
    isMine,
    label: t(`fields.${name}`),
    theirs: text(name, theirs),
    mine: text(name, mine),
  }));
  return <ConflictForm fields={fields} version={version} base={theirs} by={by} values={values} backHref={backHref} />;
}

const groups: Partial<Record<EditedField, string>> = {
  landMode: "landMode",
  landUseClass: "landUseClass",
  eiaClass: "eiaClass",
  eiaState: "eiaState",
  financeInstrument: "financeInstrument",
  talentKind: "talentKind",
};

function useValueText(departments: DepartmentChoice[]) {
  const { t, language } = useTranslation("needs");
  const { t: codes } = useTranslation("codes");
  const pick = useBilingual();
  return (field: EditedField, of: EditableNeed): string | null => {
    if (field === "assignee") {
      const department = departments.find(({ id }) => id === of.departmentId);
      const liaison = department?.liaisons.find(({ id }) => id === of.liaisonId);
      return department ? [pick(department.name), liaison?.name].filter(Boolean).join(" ") : null;
    }
    const value = of[field];
    if (value === null || value === "") return null;
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (field === "financeAmount")
      return formatMoney({ amount: String(value), currency: of.financeCurrency ?? "CNY" }, { locale: language });
    if (field === "landNeededOn") return formatDate(String(value), { locale: language });
    const group = groups[field];
    return group ? (codes as (key: string) => string)(`${group}.${value}`) : String(value);
  };
}
