import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { PlainFrame } from "~/components/frame/plain-frame";
import { NewPasswordFields } from "~/components/people/new-password-fields";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { DefinitionList } from "~/components/ui/definition-list";
import { acceptInvitation, getInvitation } from "~/domain/people/accept-invitation.server";
import { InvitationForm, passwordMessage } from "~/domain/people/auth-forms";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { parseForm } from "~/http/parse-form";
import { requestLanguage } from "~/http/request-language";
import { requireParam } from "~/http/require-param";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The address is a secret: it is told to nobody as a referrer. */
const headers = { "Referrer-Policy": "no-referrer" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const invitation = await getInvitation(requireParam(params, "token"));
  const title = fixedT(requestLanguage(request), "auth")(invitation ? "invitation.title" : "invitation.goneTitle");
  return json({ title, invitation }, { status: invitation ? 200 : 404, headers });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = requireParam(params, "token");
  const invitation = await getInvitation(token);
  if (!invitation) return failed({}, {}, 404);
  const form = await request.formData();
  if (invitation.hasAccount) {
    const { name, language } = invitation;
    const added = await acceptInvitation({ token, name, language, password: "" });
    if (added.ok) return redirect("/login?notice=added", 303);
    return added.reason === "account-disabled"
      ? failed({ "": ["auth:invitation.accountDisabled"] }, {}, 403)
      : failed({}, {}, 404);
  }
  const parsed = parseForm(form, InvitationForm);
  if (!parsed.ok) {
    const { name = "", language = "" } = parsed.values;
    return failed(parsed.errors, { name, language }, 422);
  }
  const { name, language, password } = parsed.value;
  const result = await acceptInvitation({ token, name, language, password });
  if (result.ok) return redirect("/login?notice=joined", 303);
  if (result.reason === "gone") return failed({}, {}, 404);
  if (result.reason === "account-disabled") return failed({ "": ["auth:invitation.accountDisabled"] }, {}, 403);
  return failed({ password: [passwordMessage(result.reason)] }, { name, language }, 422);
}

function failed(errors: FormErrorsByName, values: FormValues, status: number) {
  return json({ errors, values }, { status, headers });
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation("auth");
  const name = useCodeName();
  const pick = useBilingual();
  if (!invitation) {
    return (
      <PlainFrame title={t("invitation.goneTitle")} back="/login">
        <Callout kind="warning">{t("invitation.gone")}</Callout>
        <p className="mt-4">
          <ButtonLink href="/login">{t("invitation.signIn")}</ButtonLink>
        </p>
      </PlainFrame>
    );
  }
  return (
    <PlainFrame title={t("invitation.title")} back="/login">
      <DefinitionList
        items={[
          { label: t("invitation.toOrg"), value: pick(invitation.orgName), isWide: true },
          { label: t("invitation.asRole"), value: name("role", invitation.role), isWide: true },
          { label: t("invitation.forEmail"), value: invitation.email, isWide: true },
        ]}
      />
      {invitation.hasAccount ? (
        <Form errors={refused?.errors} className="mt-4">
          <p className="text-muted">{t("invitation.hasAccount")}</p>
          <SubmitRow label={t("invitation.accept")} />
        </Form>
      ) : (
        <Form
          errors={refused?.errors}
          values={refused?.values ?? { name: invitation.name, language: invitation.language }}
          className="mt-4"
        >
          <TextInput name="name" label={t("invitation.name")} autoComplete="name" maxLength={60} required wide />
          <Select
            name="language"
            label={t("invitation.language")}
            emptyLabel={null}
            options={[
              { value: "zh-CN", label: t("languages.zh") },
              { value: "en", label: t("languages.en") },
            ]}
            wide
          />
          <NewPasswordFields />
          <SubmitRow label={t("invitation.submit")} />
        </Form>
      )}
    </PlainFrame>
  );
}
