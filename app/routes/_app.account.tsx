import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PasswordSection } from "~/components/people/password-section";
import { ProfileSection } from "~/components/people/profile-section";
import { RolesSection } from "~/components/people/roles-section";
import { SessionsSection } from "~/components/people/sessions-section";
import { TokensLink } from "~/components/tokens/tokens-link";
import { PageHeader } from "~/components/ui/page-header";
import type { Viewer } from "~/domain/access/viewer";
import { ChangePasswordForm, ProfileForm, passwordMessage, SessionForm } from "~/domain/people/auth-forms";
import { type ChangePasswordResult, changePassword } from "~/domain/people/change-password.server";
import { updateProfile } from "~/domain/people/own-account.server";
import { endOtherSessions, endSession, getSessions } from "~/domain/people/sessions.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { clientAddress } from "~/http/request-scope.server";
import { currentSessionId, requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  return json({
    title: fixedT(viewer.language, "account")("title"),
    profile: { name: viewer.name, email: viewer.email, language: viewer.language, timeZone: viewer.timeZone },
    memberships: viewer.memberships,
    membershipId: viewer.membershipId,
    sessions: await getSessions(viewer, await currentSessionId(request)),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  switch (form.get("intent")) {
    case "profile":
      return saveProfile(viewer, form);
    case "password":
      return savePassword(viewer, form, await currentSessionId(request));
    case "end-session":
      return endOne(viewer, form);
    case "end-others": {
      const { ended } = await endOtherSessions(viewer, { currentId: await currentSessionId(request) });
      return done(fixedT(viewer.language, "account")("endedOthers", { count: ended }), "#sessions");
    }
    default:
      throw notFound("Intent");
  }
}

async function saveProfile(viewer: Viewer, form: FormData) {
  const parsed = parseForm(form, ProfileForm);
  if (!parsed.ok) return refused("profile", parsed.errors, parsed.values);
  await updateProfile(viewer, parsed.value);
  const cookie = `lang=${parsed.value.language}; Path=/; SameSite=Lax; Max-Age=31536000`;
  const message = fixedT(parsed.value.language, "account")("saved");
  return redirectWithToast("/account", { kind: "success", message }, new Headers({ "Set-Cookie": cookie }));
}

async function savePassword(viewer: Viewer, form: FormData, sessionId: string) {
  const parsed = parseForm(form, ChangePasswordForm);
  if (!parsed.ok) return refused("password", parsed.errors, {});
  const { current, password } = parsed.value;
  const result = await changePassword(viewer, { current, next: password, sessionId, address: clientAddress() });
  if (!result.ok)
    return refused("password", passwordErrors(result), {}, result.reason === "too-many-tries" ? 429 : 422);
  return done(fixedT(viewer.language, "account")("passwordChanged", { count: result.endedSessions }), "#password");
}

function passwordErrors(refusal: Exclude<ChangePasswordResult, { ok: true }>): FormErrorsByName {
  if (refusal.reason === "wrong-password") return { current: ["account:wrongPassword"] };
  if (refusal.reason === "too-many-tries")
    return { "": [`account:tooManyTries?minutes=${Math.ceil(refusal.retryAfterSeconds / 60)}`] };
  return { password: [passwordMessage(refusal.reason)] };
}

async function endOne(viewer: Viewer, form: FormData) {
  const parsed = parseForm(form, SessionForm);
  const ended =
    parsed.ok && parsed.value.sessionId ? await endSession(viewer, { sessionId: parsed.value.sessionId }) : null;
  if (!ended) throw notFound("Session");
  return done(fixedT(viewer.language, "account")("ended"), "#sessions");
}

function done(message: string, anchor: string) {
  return redirectWithToast(`/account${anchor}`, { kind: "success", message });
}

function refused(part: "profile" | "password", errors: FormErrorsByName, values: FormValues, status = 422) {
  return json({ part, errors, values }, { status });
}

export default function Account() {
  const { profile, memberships, membershipId, sessions } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const failedIn = (part: "profile" | "password") => (failed?.part === part ? failed : undefined);
  return (
    <div className="page-narrow">
      <PageHeader title={t("title")} meta={profile.email} />
      <div className="grid gap-4">
        <ProfileSection profile={profile} failed={failedIn("profile")} />
        <RolesSection memberships={memberships} currentId={membershipId} />
        <PasswordSection failed={failedIn("password")} />
        <SessionsSection sessions={sessions} />
        <TokensLink />
      </div>
    </div>
  );
}
