import { Form, FormGrid } from "~/components/forms/form";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { Button } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Tag } from "~/components/ui/tag";
import type { ProposedArticle } from "~/domain/policies/propose/proposed";
import { toReviewFields } from "~/domain/policies/review/review-fields";
import type { MeasureValues, ReviewValues } from "~/domain/policies/review/review-values";
import type { FormErrorsByName } from "~/http/form-result";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { MeasureFields } from "./measure-fields";
import { MeasureReading } from "./measure-reading";
import { useLooseName } from "./use-loose-name";

type ReviewFormProps = {
  values: ReviewValues;
  errors: FormErrorsByName;
  proposed: ProposedArticle;
  textHash: string;
  reviewedAt: string | null;
  hasNext: boolean;
  escapeHref: string;
  /** The measure whose fields stand open: the one a row was just added to. */
  openMeasure: number | null;
};

/** What is to stand in the library for one article: accepted as it is with one button, or changed value by value. */
export function ReviewForm(props: ReviewFormProps) {
  const { values, errors, proposed, textHash, reviewedAt, escapeHref, openMeasure } = props;
  const { t } = useTranslation("reviews");
  return (
    <Form errors={errors} values={toReviewFields(values)} escapeHref={escapeHref} className="review-form print">
      <input type="hidden" name="textHash" value={textHash} />
      <input type="hidden" name="reviewedAt" value={reviewedAt ?? ""} />
      <Actions {...props} isFirst />
      <details className="card" open={hasErrors(errors, ["titleZh"])}>
        <summary className="review-summary">
          <span className="text-muted">{t("articlePart")}</span> <span lang="zh-CN">{values.titleZh}</span>
        </summary>
        <div className="section-body">
          <FormGrid>
            <TextInput name="titleZh" label={t("articleTitle")} required maxLength={120} />
            <TextInput name="titleEn" label={t("articleTitleEn")} help={t("enNote")} maxLength={300} />
            <Textarea name="gistZh" label={t("gist")} help={t("gistNote")} rows={2} />
            <Textarea name="gistEn" label={t("gistEn")} help={t("enNote")} rows={2} />
          </FormGrid>
        </div>
      </details>
      <h2 id="measures" className="section-title">
        {t("measures")} <span className="meta">{t("measureCount", { count: values.measures.length })}</span>
      </h2>
      {values.measures.length === 0 ? <p className="max-w-measure text-muted">{t("noMeasures")}</p> : null}
      {proposed.notes.flatMap(({ note, words }) =>
        note === "restUnread" ? [<Callout key={note} kind="warning" title={t("note.restUnread", { words })} />] : [],
      )}
      {proposed.notes.some(({ note }) => note === "partIsContext") ? (
        <ul className="list-disc pl-4 text-xs text-muted">
          {proposed.notes.flatMap(({ note, words }) =>
            note === "partIsContext" ? [<li key={words}>{t("note.partIsContext", { words })}</li>] : [],
          )}
        </ul>
      ) : null}
      {values.measures.map((measure, index) => (
        <Measure
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name of the fields
          key={index}
          values={measure}
          index={index}
          proposed={measure.origin === "" ? undefined : proposed.measures[Number(measure.origin)]}
          isOpen={openMeasure === index || hasErrors(errors, [`m.${index}.`]) || measure.titleZh === ""}
        />
      ))}
      <div>
        <Button
          name="intent"
          value="add-measure"
          formAction={`#measure-${values.measures.length + 1}`}
          variant="secondary"
          icon="plus"
        >
          {t("addMeasure")}
        </Button>
      </div>
      <Actions {...props} />
    </Form>
  );
}

function Actions({ hasNext, isFirst = false }: Pick<ReviewFormProps, "hasNext"> & { isFirst?: boolean }) {
  const { t } = useTranslation("reviews");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        variant="primary"
        icon="check"
        name="intent"
        value="accept"
        formAction="?"
        data-follow-key={isFirst ? "a" : undefined}
      >
        {hasNext ? t("accept") : t("acceptLast")}
      </Button>
      <Button name="intent" value="context" formAction="?" variant="quiet">
        {t("isContext")}
      </Button>
    </div>
  );
}

type MeasureProps = {
  values: MeasureValues;
  index: number;
  proposed: ProposedArticle["measures"][number] | undefined;
  isOpen: boolean;
};

function Measure({ values, index, proposed, isOpen }: MeasureProps) {
  const { t } = useTranslation("reviews");
  const name = useLooseName();
  const pick = useBilingual();
  return (
    <section id={`measure-${index + 1}`} className="card measure-told" aria-labelledby={`measure-${index + 1}-title`}>
      <div className="section-head">
        <h3 id={`measure-${index + 1}-title`} className="section-title">
          <span className="text-faint">{values.key === "" ? index + 1 : values.key}</span>{" "}
          {values.titleZh === ""
            ? t("newMeasure")
            : pick({ zh: values.titleZh, en: values.titleEn === "" ? values.titleZh : values.titleEn })}
        </h3>
        <span className="flex flex-wrap gap-1.5">
          {values.categories.map((category) => (
            <Tag key={category}>{name("needCategory", category)}</Tag>
          ))}
        </span>
      </div>
      <div className="section-body">
        <input type="hidden" name={`m.${index}.key`} value={values.key} />
        <input type="hidden" name={`m.${index}.origin`} value={values.origin} />
        <MeasureReading values={values} proposed={proposed} />
        <details className="mt-3" open={isOpen}>
          <summary className="review-edit">{t("edit")}</summary>
          <div className="mt-3">
            <MeasureFields values={values} index={index} />
          </div>
        </details>
        <div className="mt-3">
          <Button
            name="intent"
            value={`drop-measure:${index}`}
            formAction="#measures"
            variant="quiet"
            size="small"
            icon="trash"
          >
            {t("dropMeasure")}
          </Button>
        </div>
      </div>
    </section>
  );
}

function hasErrors(errors: FormErrorsByName, beginnings: readonly string[]): boolean {
  return Object.keys(errors).some((name) => beginnings.some((beginning) => name.startsWith(beginning)));
}
