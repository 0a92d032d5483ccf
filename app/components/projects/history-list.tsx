import { InstantText } from "~/components/ui/date-text";
import { PersonName } from "~/components/ui/person-name";
import { Timeline } from "~/components/ui/timeline";
import type { HistoryEntry } from "~/domain/projects/project-history.server";
import { useTranslation } from "~/i18n/use-translation";
import { useChangeText, useSentence } from "./history-words";

/** Who changed what, when, from what to what. `most` limits the changes shown of one entry. */
export function HistoryList({ entries, label, most = 3 }: { entries: HistoryEntry[]; label: string; most?: number }) {
  const { t } = useTranslation("projects");
  const sentence = useSentence();
  const changeText = useChangeText();
  return (
    <Timeline
      label={label}
      entries={entries.map((entry) => {
        const changes = entry.changes.map(changeText).filter((change) => change !== null);
        return {
          key: entry.id,
          head: (
            <>
              {entry.by ? <PersonName name={entry.by} /> : <span>{t("history.system")}</span>}
              <InstantText at={entry.at} />
            </>
          ),
          body: (
            <>
              <p className="max-w-measure">{sentence(entry)}</p>
              {changes.length > 0 ? (
                <ul className="text-muted">
                  {changes.slice(0, most).map((change) => (
                    <li key={change.field} className="max-w-measure">
                      <span className="text-faint">{change.label}</span>{" "}
                      {t("history.from", { from: change.from, to: change.to })}
                    </li>
                  ))}
                  {changes.length > most ? (
                    <li className="text-faint">{t("history.moreChanges", { count: changes.length - most })}</li>
                  ) : null}
                </ul>
              ) : null}
            </>
          ),
        };
      })}
    />
  );
}
