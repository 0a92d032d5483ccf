import { type Option, type OptionGroup, Select } from "~/components/forms/select";
import type { DepartmentChoice } from "~/domain/needs/departments.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** One field for who answers: a department's desk, or one of its liaisons by name. */
export function AssigneeSelect({ departments, current }: { departments: DepartmentChoice[]; current?: string }) {
  const { t, language } = useTranslation("needs");
  const pick = useBilingual();
  const levelOf = (department: DepartmentChoice) =>
    language === "en" ? ` (${t(`level.${department.level}`)})` : `（${t(`level.${department.level}`)}）`;
  const groups: OptionGroup[] = departments.map((department) => {
    const name = pick(department.name);
    const desk: Option = { value: department.id, label: `${name} · ${t("fields.assigneeDepartment")}` };
    return {
      label: `${name}${levelOf(department)}`,
      options: [
        ...department.liaisons.map((liaison) => ({
          value: `${department.id}:${liaison.id}`,
          label: `${name} · ${liaison.name}`,
        })),
        desk,
      ],
    };
  });
  // A department or person no longer offered may stay with the need they have.
  const isOffered = groups.some((group) => group.options.some((option) => option.value === current));
  return (
    <Select
      name="assignee"
      label={t("fields.assignee")}
      help={departments.length > 0 ? t("fields.assigneeHelp") : t("raise.noDepartments")}
      options={isOffered || !current ? groups : [{ value: current, label: t("fields.assigneeStays") }, ...groups]}
      emptyLabel={t("fields.assigneeNone")}
      wide
    />
  );
}
