import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button, ButtonLink } from "~/components/ui/button";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { canAdminister } from "~/domain/access/abilities";
import { resendInvitation, revokeInvitation } from "~/domain/people/invite-person.server";
import { getInvitations, type InvitationLine } from "~/domain/people/people-list.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { choiceField, idField } from "~/values/form-fields";

const InvitationAction = z.object({ invitationId: idField(), intent: choiceField(["resend", "revoke"]) });

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!canAdminister(viewer)) throw notFound("Invitations");
  const title = fixedT(viewer.language, "people")("invitations.title");
  return json({ title, invitations: await getInvitations(viewer) });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const parsed = parseForm(await request.formData(), InvitationAction);
  if (!parsed.ok) throw notFound("Invitation");
  const { intent, invitationId } = parsed.value;
  const result =
    intent === "resend"
      ? await resendInvitation(viewer, { invitationId })
      : await revokeInvitation(viewer, { invitationId });
  if (!result.ok) throw result.reason === "forbidden" ? forbidden() : notFound("Invitation");
  const message = fixedT(viewer.language, "people")(intent === "resend" ? "invitations.resent" : "invitations.revoked");
  return redirectWithToast("/admin/people/invitations", { kind: "success", message });
}

export default function Invitations() {
  const { invitations } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <>
      <PageHeader
        title={t("invitations.title")}
        back={{ href: "/admin/people", label: t("title") }}
        primary={
          <ButtonLink href="/admin/people/invite" variant="primary" icon="plus">
            {t("invite")}
          </ButtonLink>
        }
      />
      <Table
        caption={t("invitations.title")}
        rows={invitations}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("invitations.empty")}>{t("invitations.emptyWhy")}</EmptyState>}
        columns={[
          { key: "name", head: t("name"), cell: (row) => row.name },
          { key: "email", head: t("email"), cell: (row) => row.email },
          { key: "role", head: t("role"), cell: (row) => `${pick(row.orgName)} · ${name("role", row.role)}` },
          {
            key: "sent",
            head: t("invitations.sentAt"),
            from: "lg",
            cell: (row) => <InstantText at={row.sentAt} relative />,
          },
          {
            key: "expires",
            head: t("invitations.expiresAt"),
            cell: (row) =>
              row.isExpired ? <Tag tone="caution">{t("invitations.expired")}</Tag> : <InstantText at={row.expiresAt} />,
          },
          { key: "act", head: t("invitations.resend"), isTight: true, cell: (row) => <InvitationActions row={row} /> },
        ]}
      />
    </>
  );
}

function InvitationActions({ row }: { row: InvitationLine }) {
  const { t } = useTranslation("people");
  return (
    <form method="post" className="flex gap-2">
      <input type="hidden" name="invitationId" value={row.id} />
      <Button size="small" name="intent" value="resend" aria-label={t("invitations.resendTo", { name: row.name })}>
        {t("invitations.resend")}
      </Button>
      <Button
        size="small"
        variant="quiet"
        name="intent"
        value="revoke"
        aria-label={t("invitations.revokeOf", { name: row.name })}
      >
        {t("invitations.revoke")}
      </Button>
    </form>
  );
}
