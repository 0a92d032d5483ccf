import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { PlainFrame } from "~/components/frame/plain-frame";
import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import { ForgotForm } from "~/domain/people/auth-forms";
import { requestPasswordReset } from "~/domain/people/reset-password.server";
import { parseForm } from "~/http/parse-form";
import { requestLanguage } from "~/http/request-language";
import { clientAddress } from "~/http/request-scope.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export function loader({ request }: LoaderFunctionArgs) {
  return json({ title: fixedT(requestLanguage(request), "auth")("forgot.title") });
}

/** The same answer whether the address is known or not. */
export async function action({ request }: ActionFunctionArgs) {
  const parsed = parseForm(await request.formData(), ForgotForm);
  if (!parsed.ok) return json({ sentTo: null, errors: parsed.errors, values: parsed.values }, { status: 422 });
  await requestPasswordReset({ email: parsed.value.email, address: clientAddress() });
  return json({ sentTo: parsed.value.email, errors: {}, values: {} });
}

export default function Forgot() {
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("auth");
  if (answer?.sentTo) {
    return (
      <PlainFrame title={t("forgot.sentTitle")} back="/forgot">
        <Callout kind="info">{t("forgot.sent", { email: answer.sentTo })}</Callout>
        <p className="mt-4 flex justify-between">
          <TextLink href="/login">{t("forgot.back")}</TextLink>
          <TextLink href="/forgot">{t("forgot.again")}</TextLink>
        </p>
      </PlainFrame>
    );
  }
  return (
    <PlainFrame title={t("forgot.title")} back="/forgot">
      <Form errors={answer?.errors} values={answer?.values}>
        <p className="text-muted">{t("forgot.intro")}</p>
        <TextInput
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          label={t("signIn.email")}
          maxLength={254}
          required
          wide
        />
        <SubmitRow label={t("forgot.submit")}>
          <TextLink href="/login" className="ml-auto">
            {t("forgot.back")}
          </TextLink>
        </SubmitRow>
      </Form>
    </PlainFrame>
  );
}
