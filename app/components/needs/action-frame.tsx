import type { ReactNode } from "react";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import type { NeedActionPage } from "~/domain/needs/need-action-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { NeedStateTag } from "./need-state-tag";

type ActionFrameProps = { title: string; page: Pick<NeedActionPage, "need" | "block">; children: ReactNode };

/** The page around the form of one action; in the form's place the words of what stops it now. */
export function ActionFrame({ title, page: { need, block }, children }: ActionFrameProps) {
  const { t } = useTranslation("needs");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  return (
    <div className="page-narrow">
      <PageHeader
        title={title}
        back={{ href: `/needs/${need.id}`, label: `${need.code} ${need.title}` }}
        meta={
          <>
            <span>{name("needCategory", need.category)}</span>
            <span>{need.projectName}</span>
            <NeedStateTag state={need.state} />
          </>
        }
      />
      {block ? (
        <Callout kind="info" title={t(`refusals.${block}`)}>
          <ButtonLink href={`/needs/${need.id}`} size="small" className="mt-2">
            {common("back")}
          </ButtonLink>
        </Callout>
      ) : (
        <Card>{children}</Card>
      )}
    </div>
  );
}
