import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { getOutboxMail } from "~/domain/mail/outbox.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const mail = await getOutboxMail(viewer, requireId(params, "mailId"));
  if (!mail) throw notFound("Mail");
  const { html: _shownInItsOwnFrame, ...shown } = mail;
  return json({ title: mail.subject, mail: shown });
}

export default function OutboxMail() {
  const { mail } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  return (
    <div className="page-narrow">
      <PageHeader
        title={mail.subject}
        back={{ href: "/outbox", label: t("title") }}
        tags={
          <Tag tone={mail.state === "failed" ? "bad" : mail.state === "sent" ? "good" : "plain"}>
            {t(`state.${mail.state}`)}
          </Tag>
        }
        meta={
          <>
            {mail.to} · <InstantText at={mail.sentAt ?? mail.createdAt} />
            {mail.attempts > 0 ? ` · ${t("attempts", { count: mail.attempts })}` : ""}
          </>
        }
      />
      <div className="grid gap-4">
        <iframe
          title={t("preview")}
          src={`/outbox/${mail.id}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="card h-[34rem] w-full bg-white"
        />
        <Section id="text" title={t("plainText")}>
          <pre className="whitespace-pre-wrap break-words font-sans text-sm">{mail.text}</pre>
        </Section>
      </div>
    </div>
  );
}
