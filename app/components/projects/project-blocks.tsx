import type { ReactNode } from "react";
import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import type { ProjectPage } from "~/domain/projects/project-page.server";

/** What every block of a project's page takes. */
export type BlockProps = { project: ProjectPage };

type RecordBlockProps = {
  id: string;
  title: string;
  /** How many there are. */
  count?: number;
  add?: { href: string; label: string; isShown: boolean };
  /** What is said instead while there is nothing. */
  empty?: string | null;
  children?: ReactNode;
};

/** One kind of record beside the project: its title, how many, the way to add one. */
export function RecordBlock({ id, title, count, add, empty, children }: RecordBlockProps) {
  return (
    <Section
      id={id}
      title={title}
      meta={count || undefined}
      action={
        add?.isShown ? (
          <ButtonLink href={add.href} size="small" variant="quiet" icon="plus">
            {add.label}
          </ButtonLink>
        ) : null
      }
    >
      {empty ? <p className="text-faint">{empty}</p> : children}
    </Section>
  );
}

/** A list of records, each with its small print under it. */
export function RecordList<Row>({
  rows,
  rowKey,
  head,
  meta,
  label,
}: {
  rows: Row[];
  rowKey: (row: Row) => string;
  head: (row: Row) => ReactNode;
  meta?: (row: Row) => ReactNode;
  label: string;
}) {
  return (
    <ul className="flex flex-col gap-3" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <div className="flex flex-wrap items-baseline gap-x-3">{head(row)}</div>
          {meta ? <div className="meta text-xs">{meta(row)}</div> : null}
        </li>
      ))}
    </ul>
  );
}
