import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText, InstantText } from "~/components/ui/date-text";
import { Dash } from "~/components/ui/money";
import { PersonName } from "~/components/ui/person-name";
import { Table } from "~/components/ui/table";
import { Tag, type Tone } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { milestones, stages } from "~/domain/projects/codes";
import { type VerificationState, verificationSubjects } from "~/domain/projects/record-codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { daysBetween } from "~/values/calendar-date";
import { type BlockProps, RecordBlock, RecordList } from "./project-blocks";

/** Planned and actual days of the steps that have any; late ones say by how much. */
export function MilestonesBlock({ project, today }: BlockProps & { today: string }) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const known = project.records.milestones.toSorted((a, b) => milestones.indexOf(a.code) - milestones.indexOf(b.code));
  const rows = known.filter(({ plannedOn, actualOn, note }) => plannedOn ?? actualOn ?? note);
  const others = milestones.length - rows.length;
  return (
    <Section
      id="milestones"
      title={t("block.milestones")}
      padded={rows.length === 0}
      action={
        project.may["project.record"] ? (
          <ButtonLink href={`/projects/${project.id}/milestones`} size="small" variant="quiet" icon="edit">
            {t("edit.action")}
          </ButtonLink>
        ) : null
      }
    >
      {rows.length === 0 ? (
        <p className="text-faint">{t("empty.milestones")}</p>
      ) : (
        <>
          <Table
            bare
            caption={t("block.milestones")}
            rows={rows}
            rowKey={(row) => row.code}
            columns={[
              {
                key: "step",
                head: t("milestones.step"),
                cell: (row) => <span title={row.note ?? undefined}>{name("milestone", row.code)}</span>,
              },
              {
                key: "planned",
                head: t("milestones.planned"),
                cell: (row) => (row.plannedOn ? <DateText date={row.plannedOn} weekday={false} /> : <Dash />),
              },
              {
                key: "actual",
                head: t("milestones.actual"),
                cell: (row) => (
                  <span className="flex flex-wrap gap-x-2">
                    {row.actualOn ? <DateText date={row.actualOn} weekday={false} /> : null}
                    <Lateness planned={row.plannedOn} actual={row.actualOn} today={today} />
                  </span>
                ),
              },
            ]}
          />
          {others > 0 ? (
            <p className="px-4 py-2 text-xs text-faint">{t("milestones.others", { count: others })}</p>
          ) : null}
        </>
      )}
    </Section>
  );
}

function Lateness({ planned, actual, today }: { planned: string | null; actual: string | null; today: string }) {
  const { t } = useTranslation("projects");
  if (!planned) return null;
  const days = daysBetween(planned, actual ?? today);
  if (days <= 0) return null;
  return (
    <span className={actual ? "text-caution" : "text-bad"}>
      {t(actual ? "milestones.late" : "milestones.overdue", { count: days })}
    </span>
  );
}

const stateTone: Record<VerificationState, Tone> = { pending: "caution", verified: "good", rejected: "bad" };

/** Whether a second person has looked at what the stages stand on. */
export function VerificationBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { verifications } = project.records;
  const reached = stages.indexOf(project.stage);
  // Evidence for the next stage may be looked at before it is entered.
  const subjects = verificationSubjects.filter(
    (subject) => stages.indexOf(subject) <= reached + 1 || verifications.some((one) => one.subject === subject),
  );
  return (
    <Section id="verification" title={t("block.verification")}>
      {subjects.length === 0 ? <p className="text-faint">{t("empty.verification")}</p> : null}
      <ul className="flex flex-col gap-2">
        {subjects.map((subject) => {
          const found = verifications.find((one) => one.subject === subject);
          const canAct =
            found?.state === "pending"
              ? project.may["project.verify"]
              : project.may["project.request-verification"] && found?.state !== "verified";
          return (
            <li key={subject} className="flex flex-wrap items-center gap-x-3">
              <TextLink quiet href={`/projects/${project.id}/verifications/${subject}`}>
                {name("verificationSubject", subject)}
              </TextLink>
              <Tag tone={found ? stateTone[found.state] : "plain"}>
                {found ? name("verificationState", found.state) : t("verification.none")}
              </Tag>
              {found?.decidedById ? <PersonName name={project.people[found.decidedById] ?? null} /> : null}
              {canAct ? (
                <TextLink
                  href={`/projects/${project.id}/verifications/${subject}`}
                  className="no-print ml-auto text-xs"
                >
                  {t(found?.state === "pending" ? "action.verify" : "action.requestVerification")}
                </TextLink>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const listTone: Record<string, Tone> = {
  listed: "good",
  recommended: "accent",
  removed: "plain",
  not_listed: "plain",
  proposed: "plain",
};

/** Memberships of priority lists, and why the project is open to its province. */
export function ListsBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { listings, openings } = project.records;
  return (
    <RecordBlock
      id="lists"
      title={t("block.lists")}
      count={listings.length}
      add={{
        href: `/projects/${project.id}/listings/new`,
        label: t("action.addListing"),
        isShown: project.may["project.nominate"],
      }}
      empty={listings.length + openings.length === 0 ? t("empty.listings") : null}
    >
      <RecordList
        label={t("block.lists")}
        rows={listings}
        rowKey={(row) => row.id}
        head={(row) => (
          <>
            <Tag tone={listTone[row.state] ?? "plain"}>{name("listState", row.state)}</Tag>
            <span>{row.listName}</span>
            <span className="text-muted">{row.edition}</span>
          </>
        )}
        meta={(row) => (
          <>
            <span>{name("listLevel", row.level)}</span>
            <DateText date={row.decidedOn} weekday={false} />
            {row.document ? <span>{row.document}</span> : null}
            {row.reason ? <span className="max-w-measure">{row.reason}</span> : null}
          </>
        )}
      />
      {openings.length > 0 ? (
        <div className={listings.length > 0 ? "mt-3 border-t border-line pt-3" : undefined}>
          <p className="mb-1 text-xs text-faint">{t("head.open")}</p>
          <RecordList
            label={t("head.open")}
            rows={openings}
            rowKey={(row) => row.id}
            head={(row) => <span>{t(`report.reason.${row.reason}`)}</span>}
            meta={(row) => (
              <>
                <InstantText at={row.at} />
                <PersonName name={project.people[row.byId ?? ""] ?? null} />
                {row.note ? <span className="max-w-measure">{row.note}</span> : null}
              </>
            )}
          />
        </div>
      ) : null}
    </RecordBlock>
  );
}
