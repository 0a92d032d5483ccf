import type { DepartmentFunction } from "~/domain/measures/catalog";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type DepartmentListProps = { departments: { code: DepartmentFunction; ourReading?: true }[] };

/** Departments of a measure; those the text does not name are marked as our reading. */
export function DepartmentList({ departments }: DepartmentListProps) {
  const { t } = useTranslation("matching");
  const name = useCodeName();
  return (
    <span>
      {departments.map((department, index) => (
        <span key={department.code}>
          {index > 0 ? t("words") : null}
          {name("department", department.code)}
          {department.ourReading ? <span className="text-faint"> ({t("ourReading")})</span> : null}
        </span>
      ))}
    </span>
  );
}
