import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import type { RightsEvent } from "~/domain/people/zone-people.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** What changed about rights, newest first. */
export function RightsEvents({ events }: { events: RightsEvent[] }) {
  const { t } = useTranslation("people");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Section id="events" title={t("zone.events")} padded={false}>
      <Table
        bare
        caption={t("zone.events")}
        rows={events}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("zone.noEvents")}>{t("zone.noEventsWhy")}</EmptyState>}
        columns={[
          { key: "at", head: t("zone.at"), isTight: true, cell: (row) => <InstantText at={row.at} relative /> },
          {
            key: "what",
            head: t("zone.what"),
            cell: (row) => (
              <>
                {wordOf(row.action)} {row.role ? name("role", row.role) : null}{" "}
                {row.outcome === "denied" ? <Tag tone="bad">{t("zone.denied")}</Tag> : null}
                {row.orgName ? <span className="block text-xs text-faint">{pick(row.orgName)}</span> : null}
              </>
            ),
          },
          { key: "whom", head: t("zone.whom"), cell: (row) => row.person ?? "" },
          { key: "by", head: t("zone.by"), cell: (row) => row.by ?? "" },
        ]}
      />
    </Section>
  );

  /** An action this page has no words for (yet) is shown by its code rather than hidden. */
  function wordOf(action: string): string {
    const key = action.replace(".", "-");
    return isKnown(key) ? t(`zone.actions.${key}`) : action;
  }
}

const known = [
  "membership-granted",
  "membership-ended",
  "membership-changed",
  "invitation-sent",
  "invitation-sent-again",
  "invitation-accepted",
  "invitation-revoked",
  "user-disabled",
  "user-enabled",
] as const;

function isKnown(key: string): key is (typeof known)[number] {
  return known.some((candidate) => candidate === key);
}
