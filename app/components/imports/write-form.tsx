import { Checkbox } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { Table } from "~/components/ui/table";
import { hasSomethingToWrite, type ImportCounts } from "~/domain/imports/import-counts";
import type { ImportChoices, PreviewRow } from "~/domain/imports/import-preview";
import { useTranslation } from "~/i18n/use-translation";
import { PreviewAmount } from "./preview-table";
import { LikeLink } from "./problems-table";

type WriteFormProps = { counts: ImportCounts; duplicates: PreviewRow[]; allDuplicates: number; choices: ImportChoices };

/** The last step: doubled rows with their decisions, whether refused rows are left out, and the one button that writes. */
export function WriteForm({ counts, duplicates, allDuplicates, choices }: WriteFormProps) {
  const { t } = useTranslation("imports");
  const canWrite = hasSomethingToWrite(counts) || duplicates.length > 0;
  return (
    <Form operation className="gap-6">
      <input type="hidden" name="intent" value="write" />
      {duplicates.length > 0 ? (
        <Section id="duplicates" title={t("duplicates.title")} meta={allDuplicates} padded={false}>
          <p className="max-w-measure px-4 py-3 text-muted">{t("duplicates.help")}</p>
          <DuplicatesTable rows={duplicates} imported={choices.imported} />
          {allDuplicates > duplicates.length ? (
            <p className="px-4 pb-3 text-muted">{t("duplicates.more", { count: allDuplicates - duplicates.length })}</p>
          ) : null}
        </Section>
      ) : null}
      <Section id="write" title={t("write.title")}>
        <div className="flex flex-col gap-3">
          {counts.refused > 0 ? (
            <>
              {choices.isSkippingRefused ? null : (
                <Callout kind="warning">{t("write.blocked", { count: counts.refused })}</Callout>
              )}
              <Checkbox
                name="isSkippingRefused"
                label={t("write.skipRefused", { count: counts.refused })}
                checked={choices.isSkippingRefused}
              />
            </>
          ) : null}
          {canWrite ? (
            <>
              <p>{t("write.will", { added: counts.new, changed: counts.changed })}</p>
              <p className="max-w-measure text-muted">{t("write.note")}</p>
              <SubmitRow label={t("write.submit")} />
            </>
          ) : (
            <p className="text-muted">{t("write.nothing")}</p>
          )}
        </div>
      </Section>
    </Form>
  );
}

function DuplicatesTable({ rows, imported }: { rows: PreviewRow[]; imported: readonly number[] }) {
  const { t } = useTranslation("imports");
  return (
    <Table
      bare
      scroll
      caption={t("duplicates.title")}
      rows={rows}
      rowKey={(row) => String(row.row)}
      columns={[
        {
          key: "row",
          head: t("duplicates.row"),
          cell: (row) => (
            <span>
              {row.name}
              <span className="block text-xs text-faint">
                {t("problems.rowOf", { row: row.row })}
                {row.investor ? ` · ${row.investor}` : ""}
              </span>
            </span>
          ),
        },
        { key: "amount", head: t("rows.amount"), cell: (row) => <PreviewAmount row={row} /> },
        { key: "date", head: t("rows.date"), isTight: true, cell: (row) => row.date },
        { key: "like", head: t("duplicates.like"), cell: (row) => <LikeLink like={row.like} /> },
        {
          key: "decision",
          head: t("duplicates.decision"),
          cell: (row) => (
            <label className="choice">
              <input type="checkbox" name="imported[]" value={row.row} defaultChecked={imported.includes(row.row)} />
              <span>{t("duplicates.import")}</span>
            </label>
          ),
        },
      ]}
    />
  );
}
