import { type ConflictField, ConflictForm } from "~/components/forms/conflict-form";
import type { SectionConflict as Conflict } from "~/domain/projects/edit-section.server";
import { fieldsOf, type SectionKey } from "~/domain/projects/project-fields";
import type { FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";
import { type Names, useFieldText } from "./field-value";

type SectionConflictProps = {
  section: SectionKey;
  conflict: Conflict;
  names: Names;
  values: FormValues;
  backHref: string;
};

/** A section of a project that two people changed at once. */
export function SectionConflict({ section, conflict, names, values, backHref }: SectionConflictProps) {
  const { t } = useTranslation("projects");
  const text = useFieldText();
  const { theirs, mine, version, by } = conflict;
  const fields = fieldsOf(section).flatMap((field): ConflictField[] => {
    const found = conflict.fields.find(({ name }) => name === field.name);
    if (!found) return [];
    // A new investor has no row to be named by yet: its name is what was typed.
    const typedName =
      field.type === "investor" && typeof values["investorId"] === "string"
        ? `${values["investorId"]} ${t("edit.newInvestor")}`
        : null;
    return [
      {
        ...found,
        label: t(`field.${field.name}`),
        theirs: text(field, theirs, names),
        mine: text(field, mine, names) ?? typedName,
      },
    ];
  });
  return <ConflictForm fields={fields} version={version} base={theirs} by={by} values={values} backHref={backHref} />;
}
