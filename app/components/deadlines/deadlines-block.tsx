import { type BlockProps, RecordBlock, RecordList } from "~/components/projects/project-blocks";
import { DateText } from "~/components/ui/date-text";
import { PersonName } from "~/components/ui/person-name";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { DaysLeft } from "./days-left";
import { useDeadlineWords } from "./deadline-words";

/** Dates that follow from measures: with what is left, and the source each comes from. */
export function DeadlinesBlock({ project, today }: BlockProps & { today: string }) {
  const { t } = useTranslation("deadlines");
  const { t: projects } = useTranslation("projects");
  const pick = useBilingual();
  const words = useDeadlineWords();
  const { deadlines, undated } = project;
  const canRecord = project.may["project.record"];
  const open = deadlines.filter(({ state }) => state === "open");
  return (
    <RecordBlock
      id="deadlines"
      title={t("block")}
      count={open.length}
      add={{ href: `/projects/${project.id}/deadlines/new`, label: t("add"), isShown: canRecord }}
      empty={deadlines.length + undated.length === 0 ? t("empty") : null}
    >
      {undated.length > 0 ? (
        <ul className="mb-3 flex flex-col gap-2" aria-label={t("undated")}>
          {undated.map((rule) => (
            <li key={rule.id}>
              <Tag tone="caution">{t("undated")}</Tag> {pick(rule.text)}
              <span className="meta block text-xs">
                <TextLink href={measureHref(rule.measureKey)}>
                  {rule.measureKey} · {pick(rule.citation)}
                </TextLink>
                <TextLink href={`/needs/${rule.need.id}`}>
                  {projects("followUp.need", { serial: rule.need.serial })}
                </TextLink>
                {canRecord ? (
                  <TextLink
                    href={`/projects/${project.id}/deadlines/new?rule=${encodeURIComponent(rule.id)}`}
                    className="no-print"
                  >
                    {t("setDay")}
                  </TextLink>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <RecordList
        label={t("block")}
        rows={deadlines}
        rowKey={(row) => row.id}
        head={(row) => (
          <>
            {row.state === "open" ? (
              <DaysLeft dueOn={row.dueOn} today={today} />
            ) : (
              <Tag tone={row.state === "done" ? "good" : "plain"}>{t(`state.${row.state}`)}</Tag>
            )}
            <DateText date={row.dueOn} />
            <span className={row.state === "void" ? "text-faint line-through" : "max-w-measure"}>{words(row)}</span>
            {canRecord ? (
              <TextLink href={`/projects/${project.id}/deadlines/${row.id}`} className="no-print ml-auto text-xs">
                {t("change")}
              </TextLink>
            ) : null}
          </>
        )}
        meta={(row) => (
          <>
            <TextLink href={measureHref(row.measureKey)}>
              {row.measureKey}
              {row.citation ? ` · ${pick(row.citation)}` : null}
            </TextLink>
            {row.countsFrom ? (
              <span>
                {t("countsFrom")} <DateText date={row.countsFrom} weekday={false} />
              </span>
            ) : null}
            {row.need ? (
              <TextLink href={`/needs/${row.need.id}`}>
                {projects("followUp.need", { serial: row.need.serial })}
              </TextLink>
            ) : null}
            <PersonName name={project.people[row.ownerId ?? ""] ?? null} />
            {row.note ? <span className="max-w-measure whitespace-pre-line">{row.note}</span> : null}
          </>
        )}
      />
    </RecordBlock>
  );
}
