import type { ReactNode } from "react";
import { NeedStateTag } from "~/components/needs/need-state-tag";
import { PageHeader } from "~/components/ui/page-header";
import type { NeedHead } from "~/domain/measures/need-head.server";
import { useCodeName } from "~/i18n/use-code-name";

/** A page about links of a need: its title, and the way back to the need. */
export function LinkFrame({ title, need, children }: { title: string; need: NeedHead; children: ReactNode }) {
  const name = useCodeName();
  return (
    <div className="page-narrow">
      <PageHeader
        title={title}
        back={{ href: `/needs/${need.id}#measures`, label: `${need.code} ${need.title}` }}
        meta={
          <>
            <span>{name("needCategory", need.category)}</span>
            <span>{need.projectName}</span>
            <NeedStateTag state={need.state} />
          </>
        }
      />
      {children}
    </div>
  );
}
