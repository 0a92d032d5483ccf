import { z } from "zod";
import { versionFields } from "~/domain/edits/version-fields";
import type { Picks } from "~/domain/edits/versions";
import type { Columns } from "~/domain/projects/column-values";
import { fieldsOf, type ProjectField, type SectionKey, sectionKeys } from "~/domain/projects/project-fields";
import { countryCodeOf } from "~/domain/reference/countries";
import { editionIds } from "~/domain/reference/editions";
import { isUnknownIndustryCode, readIndustry } from "~/domain/reference/industries";
import { todayIn } from "~/values/calendar-date";
import { checkCreditCode } from "~/values/credit-code";
import {
  choiceField,
  dateField,
  decimalField,
  idField,
  optionalMoneyField,
  proseField,
  textField,
  tickField,
  wholeField,
} from "~/values/form-fields";
import type { Money } from "~/values/money";
import { rulesOf } from "./section-rules";

/** The investor as typed: a name, or nothing and the tick. */
export type InvestorAnswer = { name: string | null; isAnonymous: boolean };

export type SectionForm = {
  version: number;
  /** The columns as they were when the form was opened, to tell what others changed meanwhile. Never written. */
  base: Columns | null;
  /** Per field, in a conflict: whose version to keep. */
  picks: Picks;
  columns: Columns;
  investor: InvestorAnswer | null;
};

/**
 * The form of one section, made from the table of fields; gives columns ready to compare and write.
 *
 * A blank field clears its columns. Shape only: whether a person or investor exists is for the command.
 */
export function sectionForm(section: SectionKey): z.ZodType<SectionForm> {
  return schemas[section];
}

/** Rules over several fields are asked also while some of them are wrong, so that nobody meets them only the second time. */
const always = () => true;

const schemas = Object.fromEntries(sectionKeys.map((section) => [section, schemaFor(section)])) as Record<
  SectionKey,
  z.ZodType<SectionForm>
>;

function schemaFor(section: SectionKey): z.ZodType<SectionForm> {
  const fields = fieldsOf(section);
  const shape = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]));
  const typed = z.object({
    ...shape,
    ...versionFields,
    investorIsAnonymous: tickField(),
  });
  return rulesOf(section)
    .reduce((schema, { field, message, holds }) => {
      const isTrue = (values: Record<string, unknown>) => holds(values, todayIn("Asia/Shanghai", new Date()));
      return schema.refine(isTrue, { path: [field], message, when: always });
    }, typed)
    .transform(({ version, base, pick, investorIsAnonymous, ...typed }): SectionForm => {
      const values: Record<string, unknown> = typed;
      const columns = Object.assign({}, ...fields.map((field) => columnsFrom(field, values[field.name])));
      const hasInvestor = fields.some(({ type }) => type === "investor");
      const name = typeof values["investorId"] === "string" ? values["investorId"] : null;
      return {
        version,
        base,
        picks: pick,
        columns,
        investor: hasInvestor ? { name, isAnonymous: investorIsAnonymous } : null,
      };
    });
}

/** An absent tick is a no, not something left open: it has an answer of its own for nothing. */
function fieldSchema(field: ProjectField): z.ZodType {
  const schema = valueSchema(field);
  return field.isRequired || field.type === "tick" ? schema : schema.optional();
}

function valueSchema(field: ProjectField): z.ZodType {
  switch (field.type) {
    case "line":
      return textField(field.max ?? 200);
    case "prose":
      return proseField(field.max ?? 4000);
    case "choice":
      return choiceField(field.options);
    case "date":
      return dateField();
    case "money":
      return optionalMoneyField();
    case "decimal":
      return decimalField({ min: field.min, max: field.max, decimals: field.decimals });
    case "whole":
      return wholeField({ max: 10_000_000 });
    case "yesNo":
      return choiceField(["yes", "no"]);
    case "tick":
      return tickField();
    case "country":
      return countryField();
    case "industry":
      return knownIndustry();
    case "edition":
      return choiceField(editionIds(field.list));
    case "creditCode":
      return creditCodeField();
    case "colleague":
      return idField();
    case "investor":
      return textField(200);
  }
}

function knownIndustry() {
  return textField(200).refine((typed) => !isUnknownIndustryCode(typed), "projects:error.industryCode");
}

/** A class of GB/T 4754-2017 by code or name, else free words. */
export function industryField() {
  return knownIndustry().transform(readIndustry);
}

/** A country or region by code or name. */
export function countryField() {
  return textField(100).transform((typed, context) => {
    const code = countryCodeOf(typed);
    if (code) return code;
    context.addIssue({ code: "custom", message: "projects:error.country" });
    return z.NEVER;
  });
}

function creditCodeField() {
  return textField(60).transform((typed, context) => {
    const checked = checkCreditCode(typed);
    if (checked.ok) return checked.code;
    const parameters =
      checked.reason === "character"
        ? `?${new URLSearchParams({ sign: checked.sign, position: String(checked.position) })}`
        : "";
    context.addIssue({ code: "custom", message: `projects:error.creditCode.${checked.reason}${parameters}` });
    return z.NEVER;
  });
}

function columnsFrom(field: ProjectField, value: unknown): Columns {
  switch (field.type) {
    case "money": {
      const money = value as Money | undefined;
      return { [field.name]: money?.amount ?? null, [`${field.name}Currency`]: money?.currency ?? null };
    }
    case "industry": {
      const industry = readIndustry(typeof value === "string" ? value : "");
      return { industryCode: industry.code, industryText: industry.text || null };
    }
    // Which investor a name means is known to the command only.
    case "investor":
      return {};
    case "yesNo":
      return { [field.name]: value === undefined ? null : value === "yes" };
    default:
      return {
        [field.name]:
          typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
      };
  }
}
