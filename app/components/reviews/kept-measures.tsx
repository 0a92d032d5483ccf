import { Form } from "~/components/forms/form";
import { Button, ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import { toConditionRows } from "~/domain/policies/review/condition-rows";
import type { HeldArticle } from "~/domain/policies/review/held-articles.server";
import type { FormErrorsByName } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { conditionDepthClass } from "./depth-class";

type KeptMeasuresProps = {
  held: HeldArticle;
  textHash: string;
  reviewedAt: string | null;
  isKept: boolean;
  isOpen: boolean;
  editHref: string;
  proposalHref: string;
  errors: FormErrorsByName;
};

/** The measures the library has of an article whose text comes in: they stay unless a person changes them. */
export function KeptMeasures(props: KeptMeasuresProps) {
  const { held, textHash, reviewedAt, isKept, isOpen, editHref, proposalHref, errors } = props;
  const { t } = useTranslation("reviews");
  return (
    <Section id="measures" title={t("keep.title")} meta={held.key}>
      <p className="mb-3 max-w-measure text-muted">{isKept ? t("keep.kept") : t("keep.why")}</p>
      {held.measures.length === 0 ? <p className="mb-3 text-faint">{t("keep.none")}</p> : null}
      <ul className="mb-4 grid gap-4">
        {held.measures.map((measure) => (
          <HeldMeasure key={measure.key ?? measure.title.zh} measure={measure} />
        ))}
      </ul>
      {isOpen ? (
        <Form errors={errors}>
          <input type="hidden" name="textHash" value={textHash} />
          <input type="hidden" name="reviewedAt" value={reviewedAt ?? ""} />
          <div className="flex flex-wrap items-center gap-2">
            <Button variant="primary" icon="check" name="intent" value="keep" data-follow-key="a">
              {t("keep.accept")}
            </Button>
            <ButtonLink href={editHref} variant="secondary" icon="edit">
              {t("keep.edit")}
            </ButtonLink>
            <TextLink href={proposalHref}>{t("source.toProposal")}</TextLink>
          </div>
        </Form>
      ) : null}
    </Section>
  );
}

function HeldMeasure({ measure }: { measure: HeldArticle["measures"][number] }) {
  const { t } = useTranslation("reviews");
  const name = useCodeName();
  const pick = useBilingual();
  const words = (text: { zh: string; en: string }) => pick({ zh: text.zh, en: text.en === "" ? text.zh : text.en });
  return (
    <li>
      <h3 className="font-semibold">
        <span className="text-faint">{measure.key}</span> {words(measure.title)}
      </h3>
      <p className="text-xs text-muted">
        {[
          name("modality", measure.modality),
          name("measureNature", measure.nature),
          name("beneficiary", measure.beneficiary),
          ...measure.categories.map((category) => name("needCategory", category)),
          name("standing", measure.standing),
        ].join(" · ")}
      </p>
      <p className="max-w-measure">{words(measure.summary)}</p>
      <ul className="mt-1 text-xs text-muted" aria-label={t("field.conditions")}>
        {toConditionRows(measure.conditions).map((row) => (
          <li key={`${row.fact}${row.textZh}`} className={conditionDepthClass(row.depth)}>
            {words({ zh: row.textZh, en: row.textEn })}
          </li>
        ))}
      </ul>
    </li>
  );
}
