import { z } from "zod";
import { versionFields } from "~/domain/edits/version-fields";
import { landModes } from "~/domain/projects/codes";
import { eiaClasses } from "~/domain/projects/record-codes";
import {
  choiceField,
  dateField,
  decimalField,
  operationIdField,
  optionalMoneyField,
  proseField,
  textField,
  tickField,
  wholeField,
} from "~/values/form-fields";
import type { NeedCategory } from "./categories";
import { eiaStates, financeInstruments, landUseClasses, talentKinds, travelDocuments } from "./codes";

/** A person for whom entry is asked: typed in the clear, sealed before it is stored. */
export const NeedPersonForm = z.object({
  name: textField(80),
  nationality: textField(60),
  documentKind: choiceField(travelDocuments),
  documentNumber: textField(40).optional(),
  from: dateField().optional(),
  to: dateField().optional(),
  position: textField(80).optional(),
});
export type NeedPersonForm = z.infer<typeof NeedPersonForm>;

const yesNo = z.enum(["yes", "no"], "forms:notAChoice").optional();

/** The measured fields of every category; which of them a category has and must have is in `need-fields`. */
const measuredFields = {
  /** Mu. */
  landAreaMu: decimalField({ min: 0.001, max: 100_000, decimals: 3 }).optional(),
  landMode: choiceField(landModes).optional(),
  landUseClass: choiceField(landUseClasses).optional(),
  landFloorAreaRatio: decimalField({ min: 0, max: 1_000, decimals: 3 }).optional(),
  landNeededOn: dateField().optional(),
  eiaClass: choiceField(eiaClasses).optional(),
  eiaIsCovered: yesNo,
  eiaState: choiceField(eiaStates).optional(),
  financeAmount: optionalMoneyField().optional(),
  financeInstrument: choiceField(financeInstruments).optional(),
  financePurpose: textField(300).optional(),
  talentHeadCount: wholeField({ min: 0, max: 1_000_000 }).optional(),
  talentKind: choiceField(talentKinds).optional(),
};

const said = {
  title: textField(120),
  detail: proseField(4_000).optional(),
  /** A department, or a department and one of its liaisons: `<department>` or `<department>:<liaison>`. */
  assignee: z
    .string()
    .regex(/^[0-9a-f-]{36}(:[0-9a-f-]{36})?$/, "forms:notAChoice")
    .optional(),
  /** The words touch a prohibition; the person has read it and records the wish all the same. */
  guardsRead: tickField(),
};

/** What a person may type when raising a need. Shape only; what a category needs is checked by the command. */
export const NeedForm = z.object({
  ...said,
  ...measuredFields,
  persons: z.array(NeedPersonForm).max(20, "forms:tooMany?max=20").optional(),
  operationId: operationIdField(),
});
export type NeedForm = z.infer<typeof NeedForm>;

export const EditNeedForm = z.object({ ...said, ...measuredFields, ...versionFields });
export type EditNeedForm = z.infer<typeof EditNeedForm>;

/** The measured fields a category cannot be handled without; the command checks them again. */
const requiredFields = {
  land: { landAreaMu: true, landMode: true, landUseClass: true },
  eia: { eiaState: true },
  finance: { financeAmount: true, financeInstrument: true },
  talent: { talentHeadCount: true, talentKind: true },
} as const;

/** The form of one category, so that everything missing is said at once. */
export function raiseFormOf(category: NeedCategory) {
  switch (category) {
    case "land":
      return NeedForm.required(requiredFields.land);
    case "eia":
      return NeedForm.required(requiredFields.eia);
    case "finance":
      return NeedForm.required(requiredFields.finance);
    case "talent":
      return NeedForm.required(requiredFields.talent);
    default:
      return NeedForm;
  }
}

export type MeasuredForm = Omit<NeedForm, keyof typeof said | "persons" | "operationId">;
