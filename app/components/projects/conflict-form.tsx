import { Form } from "~/components/forms/form";
import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { InstantText } from "~/components/ui/date-text";
import type { Columns } from "~/domain/projects/column-values";
import { fieldsOf, type ProjectField, type SectionKey } from "~/domain/projects/project-fields";
import type { FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";
import { type Names, useFieldText } from "./field-value";

export type ConflictView = {
  version: number;
  theirs: Columns;
  mine: Columns;
  fields: { name: string; isMine: boolean }[];
  by: { name: string; at: string } | null;
};

type ConflictFormProps = {
  section: SectionKey;
  conflict: ConflictView;
  names: Names;
  /** Everything as typed, sent again with the choice. */
  values: FormValues;
  backHref: string;
};

/** Both versions of what two people changed at once, field by field: choose and save again. */
export function ConflictForm({ section, conflict, names, values, backHref }: ConflictFormProps) {
  const { t } = useTranslation("projects");
  const { by } = conflict;
  const differing = fieldsOf(section).flatMap((field) => {
    const found = conflict.fields.find(({ name }) => name === field.name);
    return found ? [{ field, isMine: found.isMine }] : [];
  });
  return (
    <Form version={conflict.version} escapeHref={backHref}>
      <Callout
        kind="warning"
        title={by ? t("edit.conflictTitle", { person: by.name }) : t("edit.conflictTitleUnknown")}
      >
        <p>
          {t("edit.conflictText")} {by ? <InstantText at={by.at} /> : null}
        </p>
      </Callout>
      <input type="hidden" name="base" value={JSON.stringify(conflict.theirs)} />
      {Object.entries(values)
        .filter(([name]) => name !== "version" && name !== "base" && !name.startsWith("pick."))
        .flatMap(([name, value]) =>
          [value].flat().map((one) => <input key={`${name}-${one}`} type="hidden" name={name} value={one} />),
        )}
      <div className="flex flex-col gap-4">
        {differing.map(({ field, isMine }) => (
          <Choice key={field.name} field={field} isMine={isMine} conflict={conflict} names={names} typed={values} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button variant="primary">{t("edit.saveChoice")}</Button>
        <ButtonLink href={backHref} variant="quiet">
          {t("edit.discard")}
        </ButtonLink>
      </div>
    </Form>
  );
}

type ChoiceProps = {
  field: ProjectField & { name: ReturnType<typeof fieldsOf>[number]["name"] };
  isMine: boolean;
  conflict: ConflictView;
  names: Names;
  typed: FormValues;
};

function Choice({ field, isMine, conflict, names, typed }: ChoiceProps) {
  const { t } = useTranslation("projects");
  const text = useFieldText();
  const name = `pick.${field.name}`;
  // A new investor has no row to be named by yet: its name is what was typed.
  const typedName =
    field.type === "investor" && typeof typed["investorId"] === "string"
      ? `${typed["investorId"]} ${t("edit.newInvestor")}`
      : null;
  const versions = [
    { value: "theirs", label: t("edit.theirs"), shown: text(field, conflict.theirs, names) },
    {
      value: "mine",
      label: isMine ? t("edit.mine") : t("edit.mineUnchanged"),
      shown: text(field, conflict.mine, names) ?? typedName,
    },
  ];
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="field-label mb-1 p-0">{t(`field.${field.name}`)}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {versions.map(({ value, label, shown }) => (
          <label
            key={value}
            className="card flex cursor-pointer items-start gap-2 p-3 has-checked:border-accent has-checked:bg-accent-soft"
            htmlFor={`${name}-${value}`}
          >
            <input
              type="radio"
              className="mt-1"
              id={`${name}-${value}`}
              name={name}
              value={value}
              defaultChecked={value === (isMine ? "mine" : "theirs")}
            />
            <span className="min-w-0">
              <span className="block text-xs text-faint">{label}</span>
              <span className="block whitespace-pre-line">{shown ?? t("edit.blank")}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
