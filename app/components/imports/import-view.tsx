import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { PageHeader } from "~/components/ui/page-header";
import type { Name } from "~/domain/access/viewer";
import type { ImportCounts } from "~/domain/imports/import-counts";
import type { ImportFailure } from "~/domain/imports/import-failures";
import type { ImportMapping } from "~/domain/imports/import-fields";
import type { ImportChoices, ImportPreview } from "~/domain/imports/import-preview";
import type { ProblemLevel, ProblemReason, RowProblem } from "~/domain/imports/row-problems";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { ColumnsForm } from "./columns-form";
import { DoneSection } from "./done-section";
import { ImportCountsRow } from "./import-counts-row";
import { PreviewTable } from "./preview-table";
import { ProblemsTable } from "./problems-table";
import { WriteForm } from "./write-form";

type ImportViewProps = {
  page: {
    id: string;
    fileName: string;
    state: "uploaded" | "previewed" | "written" | "discarded";
    failure: ImportFailure | null;
    createdAt: string;
    isAtWork: boolean;
    isInterrupted: boolean;
    zoneId: string | null;
    mapping: ImportMapping | null;
    preview: ImportPreview | null;
    choices: ImportChoices;
    counts: ImportCounts;
    reasons: { reason: ProblemReason; level: ProblemLevel; count: number }[];
    problems: RowProblem[];
    hasMoreProblems: boolean;
    zones: { name: Name; rows: number }[];
    choosableZones: { id: string; name: Name }[];
    projects: { id: string; code: string; name: string }[];
  };
  reason: ProblemReason | null;
  pageNumber: number;
  failed?: { errors: FormErrorsByName; values: FormValues };
};

/** One import from the upload to what it has written. */
export function ImportView({ page, reason, pageNumber, failed }: ImportViewProps) {
  const { t, language } = useTranslation("imports");
  const { preview, counts } = page;
  const isOpen = page.state === "previewed" && !page.isAtWork;
  const isUnread = page.state === "uploaded" && !page.isAtWork;
  return (
    <>
      <PageHeader
        title={page.fileName}
        back={{ href: "/import", label: t("page.back") }}
        meta={
          <span>
            {preview
              ? t("page.meta", { rows: counts.rows.toLocaleString(language), encoding: preview.encoding.toUpperCase() })
              : null}
            <InstantText at={page.createdAt} />
          </span>
        }
        secondary={isOpen || isUnread ? <SmallForm intent="discard" label={t("page.discard")} /> : null}
        primary={
          isOpen ? (
            <ButtonLink href="#write" variant="primary">
              {t("write.title")}
            </ButtonLink>
          ) : null
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {page.isAtWork ? (
          <Callout kind="info" title={t("page.atWork")}>
            {t("page.atWorkWhy")}
          </Callout>
        ) : null}
        <Trouble page={page} messages={failed?.errors[""] ?? []} />
        {isUnread ? <SmallForm intent="again" label={t("page.again")} /> : null}
        {page.state === "written" ? <DoneSection written={counts.written} projects={page.projects} /> : null}
        {preview ? (
          <Preview
            page={page}
            preview={preview}
            reason={reason}
            pageNumber={pageNumber}
            failed={failed}
            isOpen={isOpen}
          />
        ) : null}
      </div>
    </>
  );
}

type PreviewProps = ImportViewProps & { preview: ImportPreview; isOpen: boolean };

function Preview({ page, preview, reason, pageNumber, failed, isOpen }: PreviewProps) {
  const { t } = useTranslation("imports");
  const pick = useBilingual();
  const { mapping, counts } = page;
  return (
    <>
      <ImportCountsRow counts={counts} />
      {page.zones.length > 0 ? (
        <Section id="zones" title={t("zones.title")}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {page.zones.map(({ name, rows }) => (
              <li key={name.zh}>{t("zones.row", { name: pick(name), count: rows })}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {isOpen && mapping ? (
        <Section
          id="columns"
          title={t("columns.title")}
          meta={preview.skippedLines > 0 ? t("page.titleLines", { count: preview.skippedLines }) : null}
        >
          <ColumnsForm
            mapping={mapping}
            columns={preview.columns}
            asksForUnit={preview.hasBareAmounts}
            zones={page.choosableZones}
            zoneId={page.zoneId}
            failed={failed?.values["intent"] === "columns" ? failed : undefined}
          />
        </Section>
      ) : null}
      <Section id="problems" title={t("problems.title")}>
        <ProblemsTable
          href={`/import/${page.id}`}
          problems={page.problems}
          reasons={page.reasons}
          reason={reason}
          page={pageNumber}
          hasMore={page.hasMoreProblems}
        />
      </Section>
      {isOpen ? (
        <WriteForm
          counts={counts}
          duplicates={preview.duplicates}
          allDuplicates={preview.alike}
          choices={page.choices}
        />
      ) : null}
      <Section id="rows" title={t("rows.title")} padded={false}>
        <p className="px-4 py-3 text-muted">{t("rows.help", { count: preview.firstRows.length })}</p>
        <PreviewTable rows={preview.firstRows} />
      </Section>
    </>
  );
}

/** What went wrong last: with what was just sent, or when the file was read or written. */
function Trouble({ page, messages }: { page: ImportViewProps["page"]; messages: string[] }) {
  const { t } = useTranslation("imports");
  const words = messages.length > 0 ? messages : page.failure ? [t(`failure.${page.failure}`)] : [];
  if (page.isInterrupted) words.push(t("page.interrupted"));
  if (words.length === 0 || page.isAtWork) return null;
  return (
    <Callout kind="error" title={t("failure.title")}>
      {words.join(" ")}
    </Callout>
  );
}

function SmallForm({ intent, label }: { intent: "again" | "discard"; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Button>{label}</Button>
    </form>
  );
}
