import { Button, ButtonLink } from "~/components/ui/button";
import { TextLink } from "~/components/ui/text-link";
import type { ProposalRow } from "~/domain/proposals/proposal-rows.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type Shown = Pick<ProposalRow, "id" | "project" | "need" | "category" | "may"> & { measure: { key: string } };

/** Link it to its need or raise one from it, or say that it is not relevant; nothing for who may only read. */
export function ProposalActions({ proposal: { id, project, need, measure, category, may } }: { proposal: Shown }) {
  const { t } = useTranslation("proposals");
  const name = useCodeName();
  const { key } = measure;
  if (!Object.values(may).some(Boolean)) return null;
  return (
    <div className="no-print ml-auto flex flex-wrap items-center gap-3">
      {may.link && need ? (
        <form method="post" action={`/proposals/${id}/link`}>
          <input type="hidden" name="operationId" value={crypto.randomUUID()} />
          <Button size="small" icon="link" aria-label={t("action.linkLabel", { key, serial: need.serial })}>
            {t("action.link")}
          </Button>
        </form>
      ) : null}
      {may.raise && category ? (
        <ButtonLink
          size="small"
          icon="plus"
          href={`/projects/${project.id}/needs/new?category=${category}&proposal=${id}`}
          aria-label={t("action.raiseLabel", { key, category: name("needCategory", category) })}
        >
          {t("action.raise")}
        </ButtonLink>
      ) : null}
      {may.setAside ? (
        <TextLink
          href={`/proposals/${id}/set-aside`}
          className="text-xs"
          aria-label={t("action.setAsideLabel", { key, project: project.name })}
        >
          {t("action.setAside")}
        </TextLink>
      ) : null}
      {may.restore ? (
        <form method="post" action={`/proposals/${id}/restore`}>
          <Button size="small" variant="quiet" aria-label={t("action.restoreLabel", { key })}>
            {t("action.restore")}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
