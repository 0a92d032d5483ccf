import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { PlainFrame } from "~/components/frame/plain-frame";
import { DemoAccounts } from "~/components/people/demo-accounts";
import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import { SignInForm } from "~/domain/people/auth-forms";
import { getDemoAccounts } from "~/domain/people/demo-accounts.server";
import { parseForm } from "~/http/parse-form";
import { requestLanguage } from "~/http/request-language";
import { clientAddress } from "~/http/request-scope.server";
import { safeRedirect } from "~/http/safe-redirect";
import { optionalViewer } from "~/http/session.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { trialCookies } from "~/platform/auth/cookies.server";
import { type SignInResult, signIn } from "~/platform/auth/sign-in.server";

const notices = ["reset", "joined", "added", "out"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const { next, notice } = wishes(request);
  if (await optionalViewer(request)) return redirect(next, 303);
  const headers = new Headers();
  for (const cookie of trialCookies()) headers.append("Set-Cookie", cookie);
  const title = fixedT(requestLanguage(request), "auth")("signIn.title");
  return json({ title, next, notice, demo: await getDemoAccounts() }, { headers });
}

export async function action({ request }: ActionFunctionArgs) {
  const parsed = parseForm(await request.formData(), SignInForm);
  if (!parsed.ok)
    return json({ errors: parsed.errors, values: { email: parsed.values["email"] ?? "" } }, { status: 422 });
  const { email, password } = parsed.value;
  const result = await signIn({ email, password, headers: request.headers, address: clientAddress() });
  if (!result.ok) return refused(result, email);
  const headers = new Headers();
  for (const cookie of result.cookies) headers.append("Set-Cookie", cookie);
  return redirect(wishes(request).next, { status: 303, headers });
}

function refused(result: Exclude<SignInResult, { ok: true }>, email: string) {
  const values = { email };
  switch (result.reason) {
    case "locked": {
      const minutes = Math.ceil(result.retryAfterSeconds / 60);
      const errors = { "": [`auth:signIn.locked?minutes=${minutes}`] };
      return json({ errors, values }, { status: 429, headers: { "Retry-After": String(result.retryAfterSeconds) } });
    }
    case "wrong":
      return json({ errors: { "": ["auth:signIn.wrong"] }, values }, { status: 422 });
    case "disabled":
      return json({ errors: { "": ["auth:signIn.disabled"] }, values }, { status: 403 });
    case "no-role":
      return json({ errors: { "": ["auth:signIn.noRole"] }, values }, { status: 403 });
  }
}

/** Where to go afterwards, only inside, and what to say before. */
function wishes(request: Request) {
  const query = new URL(request.url).searchParams;
  const next = safeRedirect(query.get("next"), "/home");
  return {
    next: next.startsWith("/login") ? "/home" : next,
    notice: notices.find((notice) => notice === query.get("notice")) ?? null,
  };
}

export default function Login() {
  const { next, notice, demo } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("auth");
  const isSentHere = next !== "/home" && !notice && !failed;
  return (
    <PlainFrame title={t("signIn.title")} back={`/login?next=${encodeURIComponent(next)}`}>
      {notice && !failed ? (
        <Callout kind="info" className="mb-4">
          {t(`notice.${notice}`)}
        </Callout>
      ) : null}
      {isSentHere ? <p className="mb-4 text-muted">{t("signIn.continue")}</p> : null}
      <Form errors={failed?.errors} values={failed?.values}>
        <TextInput
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          label={t("signIn.email")}
          maxLength={254}
          autoFocus={!failed}
          wide
        />
        <TextInput
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("signIn.password")}
          maxLength={1000}
          isPrivate
          wide
        />
        <SubmitRow label={t("signIn.submit")}>
          <TextLink href="/forgot" className="ml-auto">
            {t("signIn.forgot")}
          </TextLink>
        </SubmitRow>
      </Form>
      {demo ? <DemoAccounts demo={demo} next={next} /> : null}
    </PlainFrame>
  );
}
