import { Button } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import type { SessionLine } from "~/domain/people/sessions.server";
import { useTranslation } from "~/i18n/use-translation";

/** Where the person is signed in, with a way to end each. */
export function SessionsSection({ sessions }: { sessions: SessionLine[] }) {
  const { t } = useTranslation("account");
  return (
    <Section id="sessions" title={t("sessions")} meta={t("sessionsHelp")} padded={false}>
      <Table
        bare
        caption={t("sessions")}
        rows={sessions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "device",
            head: t("device"),
            cell: (row) => (
              <>
                {row.device ?? t("unknownDevice")} {row.isCurrent ? <Tag tone="accent">{t("thisDevice")}</Tag> : null}
              </>
            ),
          },
          { key: "address", head: t("address"), cell: (row) => row.address ?? "" },
          { key: "started", head: t("signedInAt"), cell: (row) => <InstantText at={row.startedAt} relative /> },
          { key: "seen", head: t("lastSeen"), cell: (row) => <InstantText at={row.lastSeenAt} relative /> },
          {
            key: "end",
            head: t("end"),
            isTight: true,
            cell: (row) => (row.isCurrent ? null : <EndSession session={row} />),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <form method="post" className="p-4">
          <input type="hidden" name="intent" value="end-others" />
          <Button>{t("endOthers")}</Button>
        </form>
      ) : null}
    </Section>
  );
}

function EndSession({ session }: { session: SessionLine }) {
  const { t } = useTranslation("account");
  return (
    <form method="post">
      <input type="hidden" name="intent" value="end-session" />
      <input type="hidden" name="sessionId" value={session.id} />
      <Button size="small" aria-label={t("endOf", { device: session.device ?? t("unknownDevice") })}>
        {t("end")}
      </Button>
    </form>
  );
}
