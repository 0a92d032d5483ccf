import { Form } from "~/components/forms/form";
import { Button } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { Keepable, KeepPage } from "~/domain/policies/review/keep-measures.server";
import { reviewHref } from "~/domain/policies/review/review-href";
import type { FormErrorsByName } from "~/http/form-result";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The articles whose text comes in while their measures stay, to decide all at once. */
export function KeepList({ page, errors }: { page: KeepPage; errors: FormErrorsByName }) {
  const { t } = useTranslation("reviews");
  const { draftId, keepable } = page;
  const hasNoText = keepable.some(({ held }) => held.fate === null);
  return (
    <>
      <PageHeader
        title={t("keep.pageTitle")}
        back={{ href: `/library/drafts/${draftId}`, label: page.documentTitle || t("back") }}
      />
      {page.isOpen ? null : (
        <Callout kind="info" className="mb-4">
          {t("notOpen")}
        </Callout>
      )}
      <p className="mb-4 max-w-measure text-muted">{hasNoText ? t("keep.pageWhyNoText") : t("keep.pageWhy")}</p>
      {keepable.length === 0 ? (
        <Card>
          <EmptyState title={t("keep.empty")}>{t("keep.emptyWhy")}</EmptyState>
        </Card>
      ) : (
        <Form errors={errors} escapeHref={`/library/drafts/${draftId}`} className="print">
          <Card padded={false}>
            <Table
              caption={t("keep.pageTitle")}
              rows={keepable}
              rowKey={({ number }) => number}
              columns={[
                { key: "choose", head: t("keep.choose"), isTight: true, cell: (row) => <Choose row={row} /> },
                { key: "article", head: t("keep.article"), cell: (row) => <Article row={row} draftId={draftId} /> },
                { key: "measures", head: t("keep.measures"), cell: (row) => <Measures row={row} /> },
              ]}
            />
          </Card>
          {page.isOpen ? (
            <div>
              <Button variant="primary" icon="check">
                {t("keep.submit")}
              </Button>
            </div>
          ) : null}
        </Form>
      )}
    </>
  );
}

/** Ticked from the start only where the words were compared and are the same. */
function Choose({ row }: { row: Keepable }) {
  const { t } = useTranslation("reviews");
  return (
    <input
      type="checkbox"
      name="keep[]"
      value={`${row.number}=${row.textHash}`}
      defaultChecked={row.held.fate !== null}
      aria-label={t("keep.chosen", { label: row.label })}
    />
  );
}

function Article({ row, draftId }: { row: Keepable; draftId: string }) {
  const { t } = useTranslation("reviews");
  return (
    <>
      <TextLink href={reviewHref(draftId, row.number)}>
        <span lang="zh-CN">
          {row.label} {row.title}
        </span>
      </TextLink>{" "}
      <Tag tone="outline">{row.held.fate ? t(`fate.${row.held.fate}`) : t("keep.noText")}</Tag>
      <details className="text-xs text-muted">
        <summary>{t("keep.textOf")}</summary>
        <p lang="zh-CN" className="max-w-measure whitespace-pre-line">
          {row.text}
        </p>
      </details>
    </>
  );
}

function Measures({ row }: { row: Keepable }) {
  const { t } = useTranslation("reviews");
  const pick = useBilingual();
  if (row.held.measures.length === 0) return <span className="text-faint">{t("keep.none")}</span>;
  return (
    <ul>
      {row.held.measures.map(({ key, title }) => (
        <li key={key ?? title.zh}>
          <span className="text-faint">{key}</span> {pick({ zh: title.zh, en: title.en === "" ? title.zh : title.en })}
        </li>
      ))}
    </ul>
  );
}
