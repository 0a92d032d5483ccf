import { useTranslation } from "~/i18n/use-translation";
import { moneyUnitCodes } from "~/values/form-fields";
import { unitLabel } from "~/values/money";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { controlProps } from "./text-input";

type MoneyInputProps = FieldProps & {
  /** The amount as typed, in `unit`. */
  value?: string;
  /** `CNY_wan`, `CNY_yi`, `USD_wan` … */
  unit?: string;
  /** Which units are offered; all the usual ones unless given. One alone is shown as a word. */
  units?: readonly string[];
};

/** An amount and its unit, sent as `name.amount` and `name.unit`. Parse it with `moneyField`. */
export function MoneyInput({
  name,
  label,
  help,
  required,
  wide,
  disabled,
  value,
  unit,
  units = moneyUnitCodes,
}: MoneyInputProps) {
  const { t, language } = useTranslation("forms");
  const own = useField(name, label);
  const amount = useField(`${name}.amount`, label, value);
  const chosen = useField(`${name}.unit`, label, unit);
  // The field goes by its own name: links to it and to its errors know nothing of its two parts.
  const field = { ...own, value: amount.value, errors: [...own.errors, ...amount.errors, ...chosen.errors] };
  const [only] = units;
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      <span className="control-group">
        <input
          {...controlProps(field, { name: `${name}.amount`, required, disabled, help })}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          defaultValue={field.value}
        />
        {units.length === 1 && only ? (
          <span className="control-unit">
            {labelOf(only, language)}
            <input type="hidden" name={`${name}.unit`} value={only} />
          </span>
        ) : (
          <select
            className="control control-unit"
            id={chosen.id}
            name={`${name}.unit`}
            defaultValue={chosen.value || only}
            disabled={disabled}
            aria-label={t("unitOf", { label })}
          >
            {units.map((code) => (
              <option key={code} value={code}>
                {labelOf(code, language)}
              </option>
            ))}
          </select>
        )}
      </span>
    </FieldFrame>
  );
}

function labelOf(code: string, language: string): string {
  const [currency = "", unit] = code.split("_");
  return unitLabel(unit === "yi" ? "yi" : unit === "wan" ? "wan" : "unit", currency, language);
}
