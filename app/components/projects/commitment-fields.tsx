import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { MoneyInput } from "~/components/forms/money-input";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { Button } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import { useDateWords } from "~/components/ui/use-date-words";
import { guardsQuery } from "~/domain/projects/guards-query";
import { commitmentParties, noPlannedSupport } from "~/domain/projects/record-codes";
import type { CommitmentGuards } from "~/domain/projects/record-commitment.server";
import type { CoveringReview } from "~/domain/projects/review-cover";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { GuardsAtField } from "./guards-at-field";

type CommitmentFieldsProps = {
  project: { id: string; reviews: (CoveringReview & { subject: string })[] };
  errors?: FormErrorsByName;
  values?: FormValues;
  guards: CommitmentGuards;
  /** The words were only checked; nothing was to be recorded. */
  isChecked: boolean;
};

/** The form of a promise; the prohibitions its words touch stand under the words. */
export function CommitmentFields({ project, errors, values, guards, isChecked }: CommitmentFieldsProps) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#commitments`;
  const keys = [...new Set(Object.values(guards).flatMap((list) => list.map(({ key }) => key)))];
  const typed = (field: string) => (typeof values?.[field] === "string" ? values[field] : "");
  return (
    <Form
      errors={errors}
      values={values ?? { party: "government" }}
      draft={`project-${project.id}-commitment`}
      escapeHref={back}
      isUnsaved={isChecked}
      idPrefix="f"
      operation
    >
      {isChecked ? (
        <Callout kind={keys.length > 0 ? "warning" : "info"} title={t("guards.checked")} id="checked">
          {t(keys.length > 0 ? "guards.found" : "guards.none")}
        </Callout>
      ) : null}
      <RadioGroup
        name="party"
        label={t("commitment.party")}
        required
        inline
        options={commitmentParties.map((value) => ({ value, label: name("commitmentParty", value) }))}
      />
      <Textarea name="what" label={t("commitment.what")} required maxLength={2000} />
      <GuardsAtField name="what" guards={guards.what} text={typed("what")} />
      <FormGrid>
        <Textarea name="legalBasis" label={t("commitment.legalBasis")} maxLength={1000} rows={2} />
        <GuardsAtField name="legalBasis" guards={guards.legalBasis} text={typed("legalBasis")} />
        <MoneyInput name="value" label={t("commitment.value")} />
        <DateInput name="dueOn" label={t("commitment.dueOn")} />
        <ReviewSelect project={project} guardKeys={keys} />
      </FormGrid>
      <SubmitRow cancelHref={back}>
        <Button variant="secondary" name="intent" value="check">
          {t("guards.check")}
        </Button>
      </SubmitRow>
    </Form>
  );
}

/** The reviews that may cover the promise; those that look at all it touches come first. */
function ReviewSelect({ project, guardKeys }: Pick<CommitmentFieldsProps, "project"> & { guardKeys: string[] }) {
  const { t } = useTranslation("projects");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const day = useDateWords();
  const covers = (review: CoveringReview) => guardKeys.every((key) => review.guardKeys.includes(key));
  const reviews = project.reviews.toSorted((a, b) => Number(covers(b)) - Number(covers(a)));
  return (
    <Select
      name="reviewId"
      label={t("commitment.review")}
      help={
        <>
          {t("commitment.reviewHelp")}{" "}
          <TextLink href={`/projects/${project.id}/reviews/new${guardsQuery(guardKeys)}`}>
            {t(guardKeys.length > 0 ? "guards.addReview" : "commitment.addReview")}
          </TextLink>
        </>
      }
      wide
      options={reviews.map((review) => {
        const option = t("commitment.reviewOption", {
          subject: review.subject === noPlannedSupport ? t("review.noSupport") : review.subject.slice(0, 40),
          reviewer: review.reviewerName,
          date: day(review.reviewedOn),
          result: name("reviewResult", review.result),
        });
        const keys = review.guardKeys.join(common("separator"));
        return { value: review.id, label: keys ? t("commitment.reviewOptionGuards", { option, keys }) : option };
      })}
    />
  );
}
