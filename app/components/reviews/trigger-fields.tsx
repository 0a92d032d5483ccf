import { FormGrid } from "~/components/forms/form";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { Button, IconButton } from "~/components/ui/button";
import type { TriggerRow } from "~/domain/policies/review/review-values";
import { useTranslation } from "~/i18n/use-translation";

/** The words by which a guard tells that a wish or promise offends it. */
export function TriggerFields({ rows, measure }: { rows: TriggerRow[]; measure: number }) {
  const { t } = useTranslation("reviews");
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="review-legend">{t("field.triggers")}</legend>
      <p className="mb-2 text-xs text-faint">{t("field.triggersNote")}</p>
      {rows.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name of the fields
        <Row key={at} name={(key) => `m.${measure}.t.${at}.${key}`} at={at} measure={measure} />
      ))}
      <Button
        name="intent"
        value={`add-trigger:${measure}`}
        formAction={`#measure-${measure + 1}`}
        variant="secondary"
        size="small"
        icon="plus"
      >
        {t("trigger.add")}
      </Button>
    </fieldset>
  );
}

function Row({ name, at, measure }: { name: (key: string) => string; at: number; measure: number }) {
  const { t } = useTranslation("reviews");
  return (
    <fieldset className="review-row">
      <legend className="text-xs text-muted">{t("trigger.at", { at: at + 1 })}</legend>
      <FormGrid>
        <Textarea name={name("groups")} label={t("trigger.groups")} required rows={3} />
        <TextInput name={name("reasonZh")} label={t("trigger.reasonZh")} required maxLength={500} />
        <TextInput name={name("reasonEn")} label={t("trigger.reasonEn")} maxLength={500} />
      </FormGrid>
      <IconButton
        name="intent"
        value={`drop-trigger:${measure}:${at}`}
        formAction={`#measure-${measure + 1}`}
        icon="trash"
        size="small"
        className="mt-2"
        label={t("trigger.drop", { at: at + 1 })}
      />
    </fieldset>
  );
}
