import type { ReactNode } from "react";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";

type FormFrameProps = {
  project: { id: string; code: string; name: string };
  title: string;
  /** Where the page of the project is opened again. */
  anchor?: string;
  children: ReactNode;
};

/** A form page of a project: its title, the way back, the form on a card. */
export function FormFrame({ project, title, anchor = "", children }: FormFrameProps) {
  return (
    <div className="page-narrow">
      <PageHeader
        title={title}
        back={{ href: `/projects/${project.id}${anchor}`, label: project.name }}
        meta={project.code}
      />
      <Card>{children}</Card>
    </div>
  );
}
