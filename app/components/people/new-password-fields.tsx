import { TextInput } from "~/components/forms/text-input";
import { longestPassword, shortestPassword } from "~/domain/people/password-rule";
import { useTranslation } from "~/i18n/use-translation";

/** A new password, typed twice. */
export function NewPasswordFields() {
  const { t } = useTranslation("auth");
  const shared = {
    type: "password",
    autoComplete: "new-password",
    maxLength: longestPassword,
    required: true,
    isPrivate: true,
    wide: true,
  } as const;
  return (
    <>
      <TextInput
        name="password"
        label={t("newPassword.label")}
        help={t("newPassword.help", { min: shortestPassword })}
        {...shared}
      />
      <TextInput name="again" label={t("newPassword.again")} {...shared} />
    </>
  );
}
