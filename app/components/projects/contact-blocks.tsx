import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText, InstantText } from "~/components/ui/date-text";
import { PersonName } from "~/components/ui/person-name";
import { Tag, type Tone } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { AssessmentResult } from "~/domain/projects/record-codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { type BlockProps, RecordBlock, RecordList } from "./project-blocks";

const resultTone: Record<AssessmentResult, Tone> = {
  follow: "good",
  reserve: "plain",
  refer: "caution",
  reject: "bad",
};

/** What the lead was found to be worth; the latest counts. */
export function AssessmentBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { assessments } = project.records;
  return (
    <RecordBlock
      id="assessment"
      title={t("block.assessment")}
      add={{
        href: `/projects/${project.id}/assessments/new`,
        label: t("action.assess"),
        isShown: project.may["project.assess"],
      }}
      empty={assessments.length === 0 ? t("empty.assessments") : null}
    >
      <RecordList
        label={t("block.assessment")}
        rows={assessments}
        rowKey={(row) => row.id}
        head={(row) => (
          <>
            <Tag tone={resultTone[row.result]}>{name("assessmentResult", row.result)}</Tag>
            {row.referTo ? <span>{row.referTo}</span> : null}
            {row.notes ? <span className="max-w-measure whitespace-pre-line">{row.notes}</span> : null}
          </>
        )}
        meta={(row) => (
          <>
            <DateText date={row.on} weekday={false} />
            <PersonName name={project.people[row.byId ?? ""] ?? null} />
          </>
        )}
      />
    </RecordBlock>
  );
}

/** The latest contacts with the investor. */
export function InteractionsBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const { interactions, interactionCount } = project.records;
  return (
    <RecordBlock
      id="interactions"
      title={t("block.interactions")}
      count={interactionCount}
      add={{
        href: `/projects/${project.id}/interactions/new`,
        label: t("action.addInteraction"),
        isShown: project.may["project.record"],
      }}
      empty={interactionCount === 0 ? `${t("empty.interactions")}${t("empty.interactionsText")}` : null}
    >
      <InteractionList rows={interactions} people={project.people} />
      {interactionCount > interactions.length ? (
        <p className="mt-3">
          <TextLink href={`/projects/${project.id}/interactions`}>
            {t("action.allInteractions", { count: interactionCount })}
          </TextLink>
        </p>
      ) : null}
    </RecordBlock>
  );
}

type InteractionListProps = { rows: BlockProps["project"]["records"]["interactions"]; people: Record<string, string> };

export function InteractionList({ rows, people }: InteractionListProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  return (
    <RecordList
      label={t("block.interactions")}
      rows={rows}
      rowKey={(row) => row.id}
      head={(row) => (
        <>
          <span className="font-semibold">{name("interactionKind", row.kind)}</span>
          <DateText date={row.on} />
          {row.isSubstantive ? (
            <Tag tone="accent">{t("interaction.isSubstantive")}</Tag>
          ) : (
            <Tag>{t("interaction.notSubstantive")}</Tag>
          )}
          <p className="max-w-measure basis-full whitespace-pre-line">{row.notes}</p>
        </>
      )}
      meta={(row) => (
        <>
          {row.ourSide ? (
            <span>
              {t("interaction.ourSide")} {row.ourSide}
            </span>
          ) : null}
          {row.theirSide ? (
            <span>
              {t("interaction.theirSide")} {row.theirSide}
            </span>
          ) : null}
          <PersonName name={people[row.byId ?? ""] ?? null} />
        </>
      )}
    />
  );
}

/** Whether and until when the zone is protected. */
export function FirstRegistrationBlock({ project, today }: BlockProps & { today: string }) {
  const { t } = useTranslation("projects");
  const { firstRegisteredAt, protectedUntil } = project;
  return (
    <Section
      id="first-registration"
      title={t("block.firstRegistration")}
      action={
        !firstRegisteredAt && project.may["project.record"] ? (
          <ButtonLink href={`/projects/${project.id}/first-registration`} size="small" variant="quiet" icon="plus">
            {t("action.registerFirst")}
          </ButtonLink>
        ) : null
      }
    >
      {firstRegisteredAt ? (
        <p className="flex flex-wrap gap-x-4">
          <span>
            <span className="text-faint">{t("registration.registeredOn")}</span> <InstantText at={firstRegisteredAt} />
          </span>
          {protectedUntil ? (
            <span>
              <span className="text-faint">{t("registration.until")}</span>{" "}
              <DateText date={protectedUntil} weekday={false} />
            </span>
          ) : null}
          {protectedUntil && protectedUntil < today ? <Tag tone="caution">{t("registration.expired")}</Tag> : null}
        </p>
      ) : (
        <p className="text-faint">{t("empty.notRegistered")}</p>
      )}
    </Section>
  );
}
