import { Callout } from "~/components/ui/callout";
import { Table } from "~/components/ui/table";
import type { DepartmentChoice } from "~/domain/needs/departments.server";
import type { EditableNeed, NeedConflict } from "~/domain/needs/edit-need.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Both versions, field by field: what somebody else saved and what stands in this form. */
export function EditConflict({ conflict, departments }: { conflict: NeedConflict; departments: DepartmentChoice[] }) {
  const { t } = useTranslation("needs");
  const value = useValue(departments);
  return (
    <div className="mb-4 grid gap-3">
      <Callout kind="warning" title={t("edit.conflictTitle")}>
        {t("edit.conflictText")}
      </Callout>
      <Table
        caption={t("edit.conflictTitle")}
        rows={conflict.fields.map((field) => ({ field }))}
        rowKey={(row) => row.field}
        columns={[
          { key: "field", head: t("name"), isTight: true, cell: ({ field }) => t(`fields.${field}`) },
          { key: "theirs", head: t("edit.theirs"), cell: ({ field }) => value(field, conflict.theirs) },
          { key: "mine", head: t("edit.mine"), cell: ({ field }) => value(field, conflict.mine) },
        ]}
      />
    </div>
  );
}

const groups: Partial<Record<keyof EditableNeed, string>> = {
  landMode: "landMode",
  landUseClass: "landUseClass",
  eiaClass: "eiaClass",
  eiaState: "eiaState",
  financeInstrument: "financeInstrument",
  talentKind: "talentKind",
};

function useValue(departments: DepartmentChoice[]) {
  const { t } = useTranslation("needs");
  const { t: codes } = useTranslation("codes");
  const pick = useBilingual();
  return (field: keyof EditableNeed, of: EditableNeed): string => {
    const value = of[field];
    if (value === null || value === "") return t("history.blank");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (field === "departmentId") {
      const department = departments.find(({ id }) => id === value);
      return department ? pick(department.name) : "—";
    }
    if (field === "liaisonId")
      return departments.flatMap(({ liaisons }) => liaisons).find(({ id }) => id === value)?.name ?? "—";
    const group = groups[field];
    return group ? (codes as (key: string) => string)(`${group}.${value}`) : String(value);
  };
}
