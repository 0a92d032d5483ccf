import { Button, ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { DefinitionList } from "~/components/ui/definition-list";
import { PersonName } from "~/components/ui/person-name";
import { PriorityTag, Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { useDateWords } from "~/components/ui/use-date-words";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { todayIn } from "~/values/calendar-date";
import { type BlockProps, RecordBlock } from "./project-blocks";

/** Who works on the project. */
export function TeamBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const { t: common } = useTranslation("common");
  const { team, people } = project;
  const person = (id: string | null) => (id ? <PersonName name={people[id] ?? null} /> : null);
  return (
    <Section
      id="team"
      title={t("block.team")}
      action={
        project.may["project.assign"] ? (
          <ButtonLink href={`/projects/${project.id}/team`} size="small" variant="quiet" icon="edit">
            {t("action.editTeam")}
          </ButtonLink>
        ) : null
      }
    >
      <DefinitionList
        items={[
          { label: t("field.officerId"), value: person(team.officerId) },
          {
            label: t("field.coOfficerIds"),
            value:
              team.coOfficerIds
                .map((id) => people[id])
                .filter(Boolean)
                .join(common("separator")) || null,
          },
          { label: t("field.serviceOfficerId"), value: person(team.serviceOfficerId) },
          { label: t("field.responsibleLeaderId"), value: person(team.responsibleLeaderId) },
          { label: t("field.aftercareOfficerId"), value: person(team.aftercareOfficerId) },
          { label: t("field.verifierId"), value: person(team.verifierId) },
        ]}
      />
    </Section>
  );
}

/** What is to be done next, by day; each is ticked off here. */
export function NextActionsBlock({ project, today }: BlockProps & { today: string }) {
  const { t } = useTranslation("projects");
  const { nextActions } = project.records;
  return (
    <RecordBlock
      id="next-actions"
      title={t("block.nextActions")}
      count={nextActions.length}
      add={{
        href: `/projects/${project.id}/follow-ups/new`,
        label: t("action.addFollowUp"),
        isShown: project.may["project.record"],
      }}
      empty={nextActions.length === 0 ? t("empty.nextActions") : null}
    >
      <ul className="flex flex-col gap-3">
        {nextActions.map((action) => (
          <li key={action.id} className="flex items-start gap-3">
            <span className="min-w-0 flex-1">
              <span className="block max-w-measure">{action.nextAction}</span>
              <span className="meta text-xs">
                {action.nextOn ? (
                  <span className={action.nextOn < today ? "font-semibold text-bad" : undefined}>
                    <DateText date={action.nextOn} relative />
                  </span>
                ) : null}
                <PersonName name={project.people[action.ownerId ?? ""] ?? null} />
                {action.need ? (
                  <TextLink href={`/needs/${action.need.id}`}>
                    {t("followUp.need", { serial: action.need.serial })}
                  </TextLink>
                ) : null}
              </span>
            </span>
            {project.may["project.record"] ? (
              <form method="post" action={`/follow-ups/${action.id}/done`} className="no-print">
                <Button size="small">{t("action.done")}</Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </RecordBlock>
  );
}

/** While no need has been raised: why not, or the way to say so. */
export function NoNeedsYet({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const reason = project.sections.needs["noNeedsYetReason"];
  if (project.needs.open.length + project.needs.closed.length > 0) return null;
  if (!reason && !project.may["project.edit"]) return null;
  return (
    <p className="card px-4 py-3 text-muted">
      {t("field.noNeedsYetReason")}{" "}
      {reason ? <span className="whitespace-pre-line text-ink">{String(reason)} </span> : null}
      {project.may["project.edit"] ? (
        <TextLink href={`/projects/${project.id}/edit/needs`} className="no-print">
          {t(reason ? "edit.action" : "edit.fill")}
        </TextLink>
      ) : null}
    </p>
  );
}

/** Priority flags: suggested ones wait for a person, decided ones say who and why. */
export function FlagsBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { flagRecords } = project;
  const canDecide = project.may["project.confirm-flag"];
  const { t: imported } = useTranslation("imports");
  const day = useDateWords();
  const reasons = { class: "flags.reasonClass", words: "flags.reasonWords", person: "flags.reasonPerson" } as const;
  return (
    <RecordBlock
      id="flags"
      title={t("block.flags")}
      add={{ href: `/projects/${project.id}/flags`, label: t("action.addFlag"), isShown: canDecide }}
      empty={flagRecords.length === 0 ? t("flags.none") : null}
    >
      <ul className="flex flex-col gap-3">
        {flagRecords.map((record) => (
          <li key={record.flag}>
            <div className="flex flex-wrap items-center gap-2">
              <PriorityTag flag={record.flag} full />
              <Tag tone={record.state === "confirmed" ? "good" : record.state === "suggested" ? "caution" : "plain"}>
                {name("flagState", record.state)}
              </Tag>
              {canDecide ? (
                <form method="post" action={`/projects/${project.id}/flags`} className="no-print ml-auto flex gap-2">
                  <input type="hidden" name="intent" value="decide" />
                  <input type="hidden" name="flag" value={record.flag} />
                  {record.state === "confirmed" ? null : (
                    <Button size="small" name="decision" value="confirmed">
                      {t("flags.confirm")}
                    </Button>
                  )}
                  {record.state === "rejected" ? null : (
                    <Button size="small" variant="quiet" name="decision" value="rejected">
                      {t("flags.reject")}
                    </Button>
                  )}
                </form>
              ) : null}
            </div>
            <p className="meta text-xs">
              <span>
                {record.reasonKind === "imported"
                  ? imported("flagReason")
                  : t(reasons[record.reasonKind], { detail: record.reasonDetail.join("、") })}
              </span>
              {record.decidedById && record.decidedAt ? (
                <span>
                  {t("flags.decidedBy", {
                    person: project.people[record.decidedById] ?? "",
                    date: day(todayIn("Asia/Shanghai", new Date(record.decidedAt))),
                  })}
                </span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </RecordBlock>
  );
}
