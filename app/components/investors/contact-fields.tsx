import { Checkbox } from "~/components/forms/choices";
import { FormGrid } from "~/components/forms/form";
import { TextInput } from "~/components/forms/text-input";
import { useTranslation } from "~/i18n/use-translation";

/** A person at an investor. What is sealed is never sent back to the form: a blank field keeps it. */
export function ContactFields({
  phoneMasked,
  emailMasked,
}: {
  phoneMasked: string | null;
  emailMasked: string | null;
}) {
  const { t } = useTranslation("investors");
  return (
    <>
      <FormGrid>
        <TextInput name="name" label={t("contactName")} required maxLength={100} isPrivate />
        <TextInput name="position" label={t("position")} maxLength={100} />
        <div className="grid content-start gap-1">
          <TextInput
            name="phone"
            label={t("phone")}
            type="tel"
            maxLength={40}
            isPrivate
            help={phoneMasked ? t("keep", { masked: phoneMasked }) : undefined}
          />
          {phoneMasked ? <Checkbox name="removesPhone" label={t("removePhone")} /> : null}
        </div>
        <div className="grid content-start gap-1">
          <TextInput
            name="email"
            label={t("email")}
            type="email"
            maxLength={254}
            isPrivate
            help={emailMasked ? t("keep", { masked: emailMasked }) : undefined}
          />
          {emailMasked ? <Checkbox name="removesEmail" label={t("removeEmail")} /> : null}
        </div>
      </FormGrid>
      <Checkbox name="isFirst" label={t("first")} />
      <p className="text-xs text-faint">{t("sealed")}</p>
    </>
  );
}
