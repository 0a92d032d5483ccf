import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MadeToken } from "~/components/tokens/made-token";
import { TokenForm as NewTokenForm } from "~/components/tokens/token-form";
import { TokenTable } from "~/components/tokens/token-table";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import type { Viewer } from "~/domain/access/viewer";
import { makeToken } from "~/domain/tokens/make-token.server";
import { getOwnTokens } from "~/domain/tokens/own-tokens.server";
import { revokeToken } from "~/domain/tokens/revoke-token.server";
import { mostLiveTokens, RevokeTokenForm, TokenForm, usualTokenDays } from "~/domain/tokens/token-forms";
import type { FormErrorsByName } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  return json({
    title: fixedT(viewer.language, "tokens")("title"),
    tokens: await getOwnTokens(viewer),
    memberships: viewer.memberships,
    membershipId: viewer.membershipId,
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  switch (form.get("intent")) {
    case "make":
      return make(viewer, form);
    case "revoke":
      return revoke(viewer, form);
    default:
      throw notFound("Intent");
  }
}

/** Answers the page itself, not a redirect: the token is shown in this one answer and kept nowhere. */
async function make(viewer: Viewer, form: FormData) {
  const parsed = parseForm(form, TokenForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, made: null }, { status: 422 });
  const { operationId, days, ...input } = parsed.value;
  const result = await makeToken(viewer, { ...input, days: Number(days) }, { operationId });
  if (!result.ok)
    return json({ errors: refusals[result.reason], values: formValuesOf(form), made: null }, { status: 422 });
  return json({ errors: undefined, values: undefined, made: { token: result.token, expiresAt: result.expiresAt } });
}

const refusals: Record<"too-many" | "unknown-membership", FormErrorsByName> = {
  "too-many": { "": [`tokens:errors.tooMany?most=${mostLiveTokens}`] },
  "unknown-membership": { membershipId: ["tokens:errors.unknownMembership"] },
};

async function revoke(viewer: Viewer, form: FormData) {
  const parsed = parseForm(form, RevokeTokenForm);
  const revoked = parsed.ok ? await revokeToken(viewer, parsed.value) : null;
  if (!revoked) throw notFound("Token");
  const message = fixedT(viewer.language, "tokens")("revoked", { name: revoked.name });
  return redirectWithToast("/account/tokens", { kind: "success", message });
}

export default function Tokens() {
  const { tokens, memberships, membershipId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("tokens");
  const { t: account } = useTranslation("account");
  const live = tokens.filter(({ state }) => state === "live").length;
  const usual = { membershipId, scope: "read", days: String(usualTokenDays) };
  return (
    <div className="page-narrow">
      <PageHeader title={t("title")} meta={t("intro")} back={{ href: "/account", label: account("title") }} />
      <div className="grid gap-4">
        {answer?.made ? <MadeToken token={answer.made.token} expiresAt={answer.made.expiresAt} /> : null}
        <Section id="tokens" title={t("list")} meta={t("live", { held: live, most: mostLiveTokens })} padded={false}>
          <TokenTable tokens={tokens} />
        </Section>
        <NewTokenForm memberships={memberships} errors={answer?.errors} values={answer?.values ?? usual} />
        <p className="text-sm">
          <TextLink href="/api/v1/openapi.json">{t("guide")}</TextLink>
        </p>
      </div>
    </div>
  );
}
