import { Form } from "~/components/forms/form";
import { Textarea } from "~/components/forms/text-input";
import { Button } from "~/components/ui/button";
import { InstantText } from "~/components/ui/date-text";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { RecheckRow } from "~/domain/rechecks/recheck-rows.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

type RecheckSettleProps = {
  row: RecheckRow;
  /** Where to after it was sent. */
  back: string;
  isOpen?: boolean;
  errors?: FormErrorsByName | undefined;
  values?: FormValues | undefined;
};

/** What was found, or the form to say it. */
export function RecheckSettle({ row, back, isOpen = false, errors, values }: RecheckSettleProps) {
  const { t } = useTranslation("rechecks");
  if (row.state !== "open") return <Settled row={row} back={back} />;
  if (!row.canSettle) return <p className="text-xs text-faint">{t("settle.notYours")}</p>;
  const form = (
    <Form action={`/rechecks/${row.id}`} operation errors={errors} values={values} idPrefix={`r-${row.id}-`}>
      <input type="hidden" name="back" value={back} />
      <Textarea name="note" label={t("settle.note")} help={t("settle.noteHelp")} rows={2} required maxLength={1000} />
      <div className="flex flex-wrap items-center gap-2">
        <Button name="decision" value="holds">
          {t("settle.holds")}
        </Button>
        <Button name="decision" value="acted">
          {t("settle.acted")}
        </Button>
        {row.need ? <TextLink href={`/needs/${row.need.id}#measures`}>{t("settle.toNeed")}</TextLink> : null}
        {row.commitment ? (
          <TextLink href={`/projects/${row.project.id}/commitments/${row.commitment.id}`}>
            {t("settle.toCommitment")}
          </TextLink>
        ) : null}
      </div>
    </Form>
  );
  if (isOpen) return form;
  return (
    <details className="no-print">
      <summary className="link w-fit cursor-pointer">{t("settle.open")}</summary>
      <div className="mt-2 max-w-measure">{form}</div>
    </details>
  );
}

function Settled({ row, back }: { row: RecheckRow; back: string }) {
  const { t } = useTranslation("rechecks");
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <Tag tone="good">{t(`state.${row.state}`)}</Tag>
      <p className="min-w-0 flex-1 max-w-measure whitespace-pre-line">
        {row.note}
        <span className="meta block text-xs">
          {row.doneBy ? <span>{t("settle.by", { name: row.doneBy })}</span> : null}
          {row.doneAt ? <InstantText at={row.doneAt} /> : null}
        </span>
      </p>
      {row.canSettle ? (
        <form method="post" action={`/rechecks/${row.id}`} className="no-print">
          <input type="hidden" name="back" value={back} />
          <Button name="decision" value="open" variant="quiet" size="small">
            {t("settle.reopen")}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
