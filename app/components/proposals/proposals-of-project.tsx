import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import type { ProposalRow } from "~/domain/proposals/proposal-rows.server";
import { ProposalItem } from "./proposal-item";

/** What was proposed for one project, its name as the head. */
export function ProposalsOfProject({ project, rows }: { project: ProposalRow["project"]; rows: ProposalRow[] }) {
  return (
    <Section
      id={`project-${rows[0]?.id ?? project.id}`}
      title={
        <>
          <TextLink quiet href={`/projects/${project.id}`}>
            {project.name}
          </TextLink>
          <span className="sr-only"> {project.code}</span>
        </>
      }
      meta={project.code}
      padded={false}
    >
      <ul aria-label={project.name}>
        {rows.map((row) => (
          <ProposalItem key={row.id} proposal={row} />
        ))}
      </ul>
    </Section>
  );
}
