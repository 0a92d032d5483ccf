import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { InstantText } from "~/components/ui/date-text";
import type { FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";
import { Form } from "./form";

/** One field two people changed: what each version says, null for nothing. */
export type ConflictField = {
  name: string;
  label: string;
  isMine: boolean;
  theirs: string | null;
  mine: string | null;
};

type ConflictFormProps = {
  fields: readonly ConflictField[];
  /** Of the record as it is stored now; the choice is saved against it. */
  version: number;
  /** The values as they are stored now, as the form carries them. */
  base: object;
  by: { name: string; at: string } | null;
  /** Everything as typed, sent again with the choice. */
  values: FormValues;
  backHref: string;
};

/** Both versions of what two people changed at once, field by field: choose and save again. */
export function ConflictForm({ fields, version, base, by, values, backHref }: ConflictFormProps) {
  const { t } = useTranslation("forms");
  return (
    <Form version={version} escapeHref={backHref}>
      <Callout kind="warning" title={by ? t("conflict.title", { person: by.name }) : t("conflict.titleUnknown")}>
        <p>
          {t("conflict.text")} {by ? <InstantText at={by.at} /> : null}
        </p>
      </Callout>
      <input type="hidden" name="base" value={JSON.stringify(base)} />
      <Typed values={values} />
      <div className="flex flex-col gap-4">
        {fields.map((field) => (
          <Choice key={field.name} field={field} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button variant="primary">{t("conflict.save")}</Button>
        <ButtonLink href={backHref} variant="quiet">
          {t("conflict.discard")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** What was typed travels along unseen; what the conflict itself carries is made anew. */
function Typed({ values }: { values: FormValues }) {
  return Object.entries(values)
    .filter(([name]) => name !== "version" && name !== "base" && !name.startsWith("pick."))
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one) => <input key={`${name}-${one}`} type="hidden" name={`${name}[]`} value={one} />)
        : [<input key={name} type="hidden" name={name} value={value} />],
    );
}

function Choice({ field: { name, label, isMine, theirs, mine } }: { field: ConflictField }) {
  const { t } = useTranslation("forms");
  const input = `pick.${name}`;
  const versions = [
    { value: "theirs", label: t("conflict.theirs"), shown: theirs },
    { value: "mine", label: t(isMine ? "conflict.mine" : "conflict.mineUnchanged"), shown: mine },
  ];
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="field-label mb-1 p-0">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {versions.map((version) => (
          <label
            key={version.value}
            className="card flex cursor-pointer items-start gap-2 p-3 has-checked:border-accent has-checked:bg-accent-soft"
            htmlFor={`${input}-${version.value}`}
          >
            <input
              type="radio"
              className="mt-1"
              id={`${input}-${version.value}`}
              name={input}
              value={version.value}
              defaultChecked={version.value === (isMine ? "mine" : "theirs")}
            />
            <span className="min-w-0">
              <span className="block text-xs text-faint">{version.label}</span>
              <span className="block whitespace-pre-line">{version.shown ?? t("conflict.blank")}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
