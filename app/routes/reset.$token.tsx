import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { PlainFrame } from "~/components/frame/plain-frame";
import { NewPasswordFields } from "~/components/people/new-password-fields";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { passwordMessage, ResetForm } from "~/domain/people/auth-forms";
import { isResetOpen, resetPassword } from "~/domain/people/reset-password.server";
import { parseForm } from "~/http/parse-form";
import { requestLanguage } from "~/http/request-language";
import { requireParam } from "~/http/require-param";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** The address is a secret: nothing on the page leads outside, and it is told to nobody as a referrer. */
const headers = { "Referrer-Policy": "no-referrer" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const isOpen = await isResetOpen(requireParam(params, "token"));
  const title = fixedT(requestLanguage(request), "auth")(isOpen ? "reset.title" : "reset.goneTitle");
  return json({ title, isOpen }, { status: isOpen ? 200 : 404, headers });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const parsed = parseForm(await request.formData(), ResetForm);
  if (!parsed.ok) return json({ errors: parsed.errors }, { status: 422, headers });
  const result = await resetPassword({ token: requireParam(params, "token"), password: parsed.value.password });
  if (result.ok) return redirect("/login?notice=reset", 303);
  // The page looks for itself whether the link is still good.
  if (result.reason === "gone") return json({ errors: {} }, { status: 404, headers });
  return json({ errors: { password: [passwordMessage(result.reason)] } }, { status: 422, headers });
}

export default function Reset() {
  const { isOpen } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("auth");
  if (!isOpen) {
    return (
      <PlainFrame title={t("reset.goneTitle")} back="/forgot">
        <Callout kind="warning">{t("reset.gone")}</Callout>
        <p className="mt-4">
          <ButtonLink href="/forgot" variant="primary">
            {t("reset.askAgain")}
          </ButtonLink>
        </p>
      </PlainFrame>
    );
  }
  return (
    <PlainFrame title={t("reset.title")} back="/forgot">
      <Form errors={failed?.errors}>
        <p className="text-muted">{t("reset.intro")}</p>
        <NewPasswordFields />
        <SubmitRow label={t("reset.submit")} />
      </Form>
    </PlainFrame>
  );
}
