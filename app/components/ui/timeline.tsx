import type { ReactNode } from "react";

export type TimelineEntry = {
  key: string;
  /** Who and when, in small print. */
  head: ReactNode;
  body: ReactNode;
  mark?: "accent" | "good" | "bad";
};

/** What happened, newest first unless given otherwise. */
export function Timeline({ entries, label }: { entries: TimelineEntry[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="timeline-entry" data-mark={entry.mark}>
          <div className="timeline-head">{entry.head}</div>
          <div>{entry.body}</div>
        </li>
      ))}
    </ol>
  );
}
