import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/ui/callout";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { mailKinds } from "~/domain/mail/mail-kinds";
import { getOutbox } from "~/domain/mail/outbox.server";
import { pageStart } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const before = pageStart(new URL(request.url).searchParams.get("before"));
  const outbox = await getOutbox(viewer, { before });
  return json({
    title: fixedT(viewer.language, "mail")("title"),
    isAdministrator: viewer.role === "administrator",
    isFirstPage: !before,
    ...outbox,
  });
}

export default function Outbox() {
  const { mails, canSend, isAdministrator, olderBefore, isFirstPage } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  return (
    <>
      <PageHeader title={t("title")} meta={t("intro")} />
      {canSend ? null : <Callout kind="info">{t(isAdministrator ? "noServerAdministrator" : "noServer")}</Callout>}
      <div className="mt-4 grid gap-4">
        <Table
          caption={t("title")}
          rows={mails}
          rowKey={(mail) => mail.id}
          empty={
            <EmptyState icon="mail" title={t("empty")}>
              {t("emptyWhy")}
            </EmptyState>
          }
          columns={[
            {
              key: "subject",
              head: t("columns.subject"),
              cell: (mail) => (
                <TextLink quiet href={`/outbox/${mail.id}`}>
                  {mail.subject}
                </TextLink>
              ),
            },
            { key: "kind", head: t("columns.kind"), isTight: true, cell: (mail) => kindName(mail.kind) },
            { key: "to", head: t("columns.to"), from: "lg", cell: (mail) => mail.to },
            {
              key: "state",
              head: t("columns.state"),
              isTight: true,
              cell: (mail) => (
                <Tag tone={mail.state === "failed" ? "bad" : mail.state === "sent" ? "good" : "plain"}>
                  {t(`state.${mail.state}`)}
                </Tag>
              ),
            },
            {
              key: "when",
              head: t("columns.when"),
              isTight: true,
              cell: (mail) => <InstantText at={mail.sentAt ?? mail.createdAt} relative />,
            },
          ]}
        />
        <Pagination
          previousHref={isFirstPage ? undefined : "/outbox"}
          nextHref={olderBefore ? `/outbox?before=${olderBefore}` : undefined}
          text=""
        />
      </div>
    </>
  );

  function kindName(kind: string): string {
    const known = mailKinds.find((one) => one === kind);
    return known ? t(`kind.${known}`) : kind;
  }
}
