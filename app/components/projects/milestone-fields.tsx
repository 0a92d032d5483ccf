import { useContext } from "react";
import { describedBy, FormContext, useField } from "~/components/forms/form-context";
import { Icon } from "~/components/ui/icon";
import { type MilestoneCode, milestones } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** All 21 steps in one table: planned, actual, note. Tab goes along the row. */
export function MilestoneFields() {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  return (
    <table className="table milestone-table">
      <caption className="sr-only">{t("milestones.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("milestones.step")}</th>
          <th scope="col">{t("milestones.planned")}</th>
          <th scope="col">{t("milestones.actual")}</th>
          <th scope="col">{t("milestones.note")}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map((code) => (
          <tr key={code}>
            <th scope="row" className="tight font-normal!">
              {name("milestone", code)}
            </th>
            <Cell code={code} column="plannedOn" label={`${name("milestone", code)} ${t("milestones.planned")}`} />
            <Cell code={code} column="actualOn" label={`${name("milestone", code)} ${t("milestones.actual")}`} />
            <Cell code={code} column="note" label={`${name("milestone", code)} ${t("milestones.note")}`} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  code,
  column,
  label,
}: {
  code: MilestoneCode;
  column: "plannedOn" | "actualOn" | "note";
  label: string;
}) {
  const { t } = useTranslation("forms");
  const { t: words } = useTranslation("projects");
  const form = useContext(FormContext);
  const name = `${code}.${column}`;
  const field = useField(name, label);
  const isDate = column !== "note";
  return (
    <td
      data-label={words(
        column === "plannedOn" ? "milestones.planned" : column === "actualOn" ? "milestones.actual" : "milestones.note",
      )}
    >
      <input
        id={field.id}
        name={name}
        className={isDate ? "control control-small w-32" : "control control-small w-full"}
        type="text"
        inputMode={isDate ? "numeric" : undefined}
        autoComplete="off"
        maxLength={isDate ? 20 : 200}
        placeholder={isDate ? t("datePlaceholder") : undefined}
        aria-label={label}
        aria-invalid={field.errors.length > 0 ? true : undefined}
        aria-describedby={describedBy(field, false)}
        defaultValue={field.value}
        data-date={isDate ? "" : undefined}
      />
      {form && field.errors.length > 0 ? (
        <p className="field-error" id={field.errorId}>
          <Icon name="warning" />
          <span>{field.errors.join(" ")}</span>
        </p>
      ) : null}
    </td>
  );
}
