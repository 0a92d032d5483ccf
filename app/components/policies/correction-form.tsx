import { Checkbox } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { Button } from "~/components/ui/button";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

/** A form of the page that was refused: which one, what was typed, and what is wrong. */
export type RefusedForm = { form: string; errors: FormErrorsByName; values: FormValues };

type CorrectionFormProps = {
  /** Tells the forms of the page apart. */
  form: string;
  placeId: string;
  /** The problem it is for, with the damaged words. */
  at?: number;
  received?: string;
  refused: RefusedForm | null;
};

/** Words as received and what they are. */
export function CorrectionForm({ form, placeId, at, received, refused }: CorrectionFormProps) {
  const { t } = useTranslation("policies");
  const own = refused?.form === form ? refused : null;
  return (
    <Form errors={own?.errors} values={own?.values} idPrefix={form} className="max-w-measure gap-3!">
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="place" value={placeId} />
      {at === undefined ? null : <input type="hidden" name="at" value={at} />}
      <div className="grid gap-3 sm:grid-cols-2">
        <Textarea
          name="received"
          label={t("correct.received")}
          help={t(at === undefined ? "correct.receivedHelp" : "correct.receivedHelpHere")}
          value={received}
          rows={1}
          maxLength={1000}
          wide={false}
          required
        />
        <Textarea name="corrected" label={t("correct.corrected")} rows={1} maxLength={1000} wide={false} />
      </div>
      <Checkbox name="isRemoved" label={t("correct.isRemoved")} />
      <TextInput name="note" label={t("correct.note")} help={t("correct.noteHelp")} maxLength={500} />
      <div>
        <Button variant={at === undefined ? "secondary" : "primary"} size="small">
          {t("correct.submit")}
        </Button>
      </div>
    </Form>
  );
}
