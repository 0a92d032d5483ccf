import type { Evidence, ProposedMeasure } from "~/domain/policies/propose/proposed";
import type { ConditionRow, MeasureValues } from "./review-values";

/** The words behind each value of a measure that is still as it was proposed; nothing for what a person changed. */
export type WordsBehind = {
  modality: Evidence[];
  nature: Evidence[];
  beneficiary: Evidence[];
  category: (code: string) => Evidence[];
  department: (code: string) => Evidence[];
  condition: (row: ConditionRow) => Evidence[];
  validFrom: Evidence[];
  validTo: Evidence[];
  triggers: Evidence[];
};

export function wordsBehind(values: MeasureValues, proposed: ProposedMeasure | undefined): WordsBehind {
  const same = <Value>(value: Value, one: { value: Value; evidence: Evidence[] } | null | undefined) =>
    one && one.value === value ? one.evidence : [];
  return {
    modality: same<string>(values.modality, proposed?.modality),
    nature: same<string>(values.nature, proposed?.nature),
    beneficiary: same<string>(values.beneficiary, proposed?.beneficiary),
    category: (code) => proposed?.categories.find(({ value }) => value === code)?.evidence ?? [],
    department: (code) => proposed?.departments.find(({ value }) => value.code === code)?.evidence ?? [],
    condition: (row) =>
      proposed?.conditions.find(({ value }) => value.fact === row.fact && value.text.zh === row.textZh)?.evidence ?? [],
    validFrom: same(values.validFrom, proposed?.validFrom),
    validTo: same(values.validTo, proposed?.validTo),
    triggers: proposed?.triggers.flatMap(({ evidence }) => evidence) ?? [],
  };
}
