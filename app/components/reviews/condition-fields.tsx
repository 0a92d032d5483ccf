import { Checkbox, CheckboxGroup } from "~/components/forms/choices";
import { FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { TextInput } from "~/components/forms/text-input";
import { Button, IconButton } from "~/components/ui/button";
import { type ConditionRow, conditionFacts } from "~/domain/policies/review/review-values";
import { stages } from "~/domain/projects/codes";
import { useTranslation } from "~/i18n/use-translation";
import { conditionDepthClass } from "./depth-class";
import { useConditionCodes } from "./use-condition-codes";
import { useLooseName } from "./use-loose-name";

/** The conditions of a measure, one row each; rows are added and dropped by buttons that keep what was typed. */
export function ConditionFields({ rows, measure }: { rows: ConditionRow[]; measure: number }) {
  const { t } = useTranslation("reviews");
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="review-legend">{t("field.conditions")}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name of the fields
        <Row key={at} row={row} at={at} measure={measure} />
      ))}
      <AddCondition
        name={`m.${measure}.addFact`}
        intent={`add-condition:${measure}`}
        measure={measure}
        isPart={false}
      />
    </fieldset>
  );
}

function Row({ row, at, measure }: { row: ConditionRow; at: number; measure: number }) {
  const { t } = useTranslation("reviews");
  const name = (key: string) => `m.${measure}.c.${at}.${key}`;
  const isGroup = row.fact === "any" || row.fact === "all";
  return (
    <div className={conditionDepthClass(row.depth)}>
      <fieldset className="review-row">
        <legend className="text-xs text-muted">
          {t("condition.at", { at: at + 1 })} · {t(`fact.${row.fact}`)}
          {row.depth > 0 ? <span className="text-faint"> · {t("condition.part")}</span> : null}
        </legend>
        <input type="hidden" name={name("fact")} value={row.fact} />
        <input type="hidden" name={name("depth")} value={row.depth} />
        <input type="hidden" name={name("key")} value={row.key} />
        <FormGrid>
          <Values row={row} name={name} />
          <TextInput name={name("textZh")} label={t("condition.textZh")} required maxLength={500} />
          <TextInput name={name("textEn")} label={t("condition.textEn")} maxLength={500} />
        </FormGrid>
        <div className="mt-2 flex flex-wrap items-end gap-2">
          {isGroup ? (
            <AddCondition name={name("addFact")} intent={`add-part:${measure}:${at}`} measure={measure} isPart />
          ) : null}
          <IconButton
            name="intent"
            value={`drop-condition:${measure}:${at}`}
            formAction={`#measure-${measure + 1}`}
            icon="trash"
            size="small"
            label={t("condition.drop", { at: at + 1 })}
          />
        </div>
      </fieldset>
    </div>
  );
}

function Values({ row, name }: { row: ConditionRow; name: (key: string) => string }) {
  const { t } = useTranslation("reviews");
  const label = useLooseName();
  const codes = useConditionCodes(row.fact);
  if (row.fact === "stage")
    return (
      <>
        {(["from", "to"] as const).map((end) => (
          <Select
            key={end}
            name={name(end)}
            label={t(`condition.${end}`)}
            options={stages.map((value) => ({ value, label: label("stage", value) }))}
          />
        ))}
      </>
    );
  if (row.fact === "judgement")
    return (
      <>
        <TextInput name={name("decidedByZh")} label={t("condition.decidedByZh")} required maxLength={200} />
        <TextInput name={name("decidedByEn")} label={t("condition.decidedByEn")} maxLength={200} />
      </>
    );
  if (codes === null) return null;
  if (row.fact === "manufacturing")
    return <Select name={name("codes")} label={t("fact.manufacturing")} options={codes} emptyLabel={null} />;
  return (
    <>
      <CheckboxGroup name={`${name("codes")}[]`} label={t("condition.codes")} options={codes} inline wide />
      {row.fact === "sector" || row.fact === "kind" ? (
        <Checkbox name={name("open")} label={t("condition.open")} wide />
      ) : null}
    </>
  );
}

type AddConditionProps = { name: string; intent: string; measure: number; isPart: boolean };

function AddCondition({ name, intent, measure, isPart }: AddConditionProps) {
  const { t } = useTranslation("reviews");
  return (
    <span className="flex flex-wrap items-end gap-2">
      <Select
        name={name}
        label={t("condition.addKind")}
        emptyLabel={null}
        value="judgement"
        options={conditionFacts.map((value) => ({ value, label: t(`fact.${value}`) }))}
      />
      <Button
        name="intent"
        value={intent}
        formAction={`#measure-${measure + 1}`}
        variant="secondary"
        size="small"
        icon="plus"
      >
        {isPart ? t("condition.addPart") : t("condition.add")}
      </Button>
    </span>
  );
}
