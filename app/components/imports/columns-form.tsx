import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { Button } from "~/components/ui/button";
import type { Name } from "~/domain/access/viewer";
import type { ImportField, ImportMapping } from "~/domain/imports/import-fields";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { moneyUnitCodes } from "~/values/form-fields";
import { unitLabel } from "~/values/money";

type ColumnsFormProps = {
  mapping: ImportMapping;
  columns: { header: string; samples: string[] }[];
  /** Whether some amount has no unit anywhere. */
  asksForUnit: boolean;
  /** Zones of an office; empty for a zone's own people. */
  zones: { id: string; name: Name }[];
  zoneId: string | null;
  /** What was sent when the form was refused. */
  failed?: { errors: FormErrorsByName; values: FormValues };
};

const groups: [key: "identity" | "investor" | "place" | "money" | "time" | "rest", fields: ImportField[]][] = [
  ["identity", ["name", "name_en", "name_other", "id", "kind", "summary"]],
  ["investor", ["investor", "country", "sector", "industry", "priority", "credit_code", "first_contact_name"]],
  ["place", ["zone", "province"]],
  [
    "money",
    [
      "amount",
      "currency",
      "amount_qualifier",
      "amount_as_reported",
      "fixed_investment",
      "foreign_capital",
      "registered_capital",
    ],
  ],
  ["time", ["date", "date_as_written", "status", "first_contact_on"]],
  ["rest", ["note", "language", "text", "ignore"]],
];

/** Each column of the file with samples of its cells and what it becomes. */
export function ColumnsForm({ mapping, columns, asksForUnit, zones, zoneId, failed }: ColumnsFormProps) {
  const { t, language } = useTranslation("imports");
  const pick = useBilingual();
  const chosen = failed?.values["fields"];
  return (
    <Form errors={failed?.errors}>
      <input type="hidden" name="intent" value="columns" />
      <p className="max-w-measure text-muted">{t("columns.help")}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <caption className="sr-only">{t("columns.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("columns.column")}</th>
              <th scope="col">{t("columns.samples")}</th>
              <th scope="col" className="w-60">
                {t("columns.field")}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ header, samples }, index) => (
              <tr key={header}>
                <th scope="row" className="min-w-32 max-w-64">
                  {header}
                </th>
                <td data-label={t("columns.samples")} data-card="wide" className="text-muted">
                  {samples.length > 0 ? samples.join(" · ") : t("columns.empty")}
                </td>
                <td data-label={t("columns.field")} data-card="wide">
                  <select
                    name="fields[]"
                    className="control control-small"
                    aria-label={`${header}: ${t("columns.field")}`}
                    defaultValue={
                      (Array.isArray(chosen) ? chosen[index] : undefined) ?? mapping.columns[index]?.field ?? "text"
                    }
                  >
                    {groups.map(([group, fields]) => (
                      <optgroup key={group} label={t(`columns.groups.${group}`)}>
                        {fields.map((field) => (
                          <option key={field} value={field}>
                            {t(`field.${field}`)}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FormGrid>
        {asksForUnit || mapping.amountUnit ? (
          <Select
            name="amountUnit"
            label={t("columns.amountUnit")}
            emptyLabel={t("columns.amountUnitNone")}
            value={mapping.amountUnit ?? ""}
            options={[...moneyUnitCodes, "CNY_unit", "USD_unit"].map((code) => ({
              value: code,
              label: labelOf(code, language),
            }))}
          />
        ) : null}
        {zones.length > 0 ? (
          <Select
            name="zoneId"
            label={t("upload.zone")}
            emptyLabel={t("upload.zoneNone")}
            value={zoneId ?? ""}
            options={zones.map(({ id, name }) => ({ value: id, label: pick(name) }))}
          />
        ) : null}
      </FormGrid>
      <p>
        <Button>{t("columns.apply")}</Button>
      </p>
    </Form>
  );
}

function labelOf(code: string, language: string): string {
  const [currency = "", unit] = code.split("_");
  return unitLabel(unit === "yi" ? "yi" : unit === "wan" ? "wan" : "unit", currency, language);
}
