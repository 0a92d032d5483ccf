import type { CodeGroup } from "~/i18n/use-code-name";
import { chainRoles, confidentialities, landModes, projectKinds, sourceChannels } from "./codes";
import { eiaClasses, encouragedResults, investmentRanges, listCheckResults, productionExtents } from "./record-codes";

/** What may stand in a field, how it is typed and how it is shown. */
export type FieldType =
  | { type: "line"; max?: number }
  | { type: "prose"; max?: number }
  | { type: "choice"; group: CodeGroup; options: readonly string[] }
  | { type: "date" }
  /** Two columns: the amount in whole units and `<name>Currency`. */
  | { type: "money" }
  | { type: "decimal"; unit?: FieldUnit; min?: number; max?: number; decimals?: number }
  | { type: "whole"; unit: FieldUnit }
  /** Yes, no, or not known. */
  | { type: "yesNo" }
  | { type: "tick" }
  | { type: "country" }
  /** Two columns: the class of GB/T 4754-2017, or free words. */
  | { type: "industry" }
  | { type: "edition"; list: "negative" | "encouraged" }
  | { type: "creditCode" }
  /** A person with a role in the project's zone. */
  | { type: "colleague" }
  /** Two columns: the investor, or that it wants to stay unnamed. Typed as a name. */
  | { type: "investor" };

/** Key of the `projects` dictionary under `unit`. */
export type FieldUnit = "mu" | "wanPerMu" | "wanPerMuYear" | "tce" | "people" | "percent" | "wanYear";

export type ProjectField = FieldType & { name: string; isRequired?: true; hasHelp?: true; isWide?: true };

/**
 * The sections of a project's page and every field in them, in the order they are shown.
 *
 * A field's name is its column's; its label is `field.<name>` in the dictionary `projects`, with help under `help.<name>`.
 * Edit form, view, history and conflict view are all made from this table.
 * Source: product brief, "A project's fields" and "Stages and gates".
 */
export const projectSections = {
  identity: [
    { name: "name", type: "line", max: 120, isRequired: true },
    { name: "publicName", type: "line", max: 120, hasHelp: true },
    { name: "kind", type: "choice", group: "projectKind", options: projectKinds, isRequired: true },
    {
      name: "confidentiality",
      type: "choice",
      group: "confidentiality",
      options: confidentialities,
      isRequired: true,
      hasHelp: true,
    },
    { name: "sourceChannel", type: "choice", group: "sourceChannel", options: sourceChannels },
    { name: "campaign", type: "line", hasHelp: true },
    { name: "firstContactUserId", type: "colleague" },
    { name: "firstContactOn", type: "date" },
    { name: "summary", type: "prose", isWide: true },
  ],
  investor: [
    { name: "investorId", type: "investor", hasHelp: true, isWide: true },
    { name: "countryCode", type: "country", hasHelp: true },
    { name: "firstContactName", type: "line", hasHelp: true },
  ],
  industry: [
    { name: "industryCode", type: "industry", hasHelp: true },
    { name: "chain", type: "line" },
    { name: "chainRole", type: "choice", group: "chainRole", options: chainRoles },
    { name: "fitsLeadingIndustry", type: "yesNo" },
  ],
  money: [
    { name: "investmentRange", type: "choice", group: "investmentRange", options: investmentRanges },
    { name: "totalInvestment", type: "money" },
    { name: "fixedInvestment", type: "money" },
    { name: "foreignCapital", type: "money" },
    { name: "registeredCapital", type: "money" },
    { name: "foreignSharePercent", type: "decimal", unit: "percent", min: 0, max: 100, decimals: 3 },
    { name: "amountUnknownReason", type: "line", hasHelp: true, isWide: true },
    { name: "amountAsReported", type: "line", hasHelp: true, isWide: true },
  ],
  land: [
    { name: "landMode", type: "choice", group: "landMode", options: landModes },
    { name: "landAreaMu", type: "decimal", unit: "mu", min: 0, max: 100_000_000, decimals: 3 },
    { name: "site", type: "line" },
    { name: "plot", type: "line" },
    { name: "floorAreaRatio", type: "decimal", min: 0, max: 100, decimals: 3 },
    { name: "intensityWanPerMu", type: "decimal", unit: "wanPerMu", min: 0, max: 10_000_000, decimals: 3 },
    { name: "intensityActualWanPerMu", type: "decimal", unit: "wanPerMu", min: 0, max: 10_000_000, decimals: 3 },
    { name: "taxWanPerMu", type: "decimal", unit: "wanPerMuYear", min: 0, max: 10_000_000, decimals: 3 },
    { name: "taxActualWanPerMu", type: "decimal", unit: "wanPerMuYear", min: 0, max: 10_000_000, decimals: 3 },
  ],
  people: [
    { name: "jobsPlanned", type: "whole", unit: "people" },
    { name: "jobsActual", type: "whole", unit: "people" },
    { name: "foreignStaff", type: "whole", unit: "people" },
    { name: "taskForce", type: "line" },
    { name: "chainHead", type: "line" },
  ],
  needs: [{ name: "noNeedsYetReason", type: "prose", max: 500, hasHelp: true, isWide: true }],
  appraisal: [
    { name: "negativeListEditionId", type: "edition", list: "negative", isWide: true },
    { name: "negativeListResult", type: "choice", group: "listCheckResult", options: listCheckResults },
    { name: "negativeListNote", type: "line" },
    { name: "encouragedEditionId", type: "edition", list: "encouraged", isWide: true },
    { name: "encouragedResult", type: "choice", group: "encouragedResult", options: encouragedResults },
    { name: "encouragedItem", type: "line", hasHelp: true },
    { name: "energyTce", type: "decimal", unit: "tce", min: 0, max: 1_000_000_000, decimals: 3 },
    { name: "emissionNote", type: "line", isWide: true },
    { name: "eiaClass", type: "choice", group: "eiaClass", options: eiaClasses },
    { name: "hasPlanningEiaCover", type: "yesNo" },
  ],
  signing: [
    { name: "contractSignedOn", type: "date", hasHelp: true },
    { name: "contractTotal", type: "money" },
    { name: "contractForeignCapital", type: "money" },
    { name: "promisedStartOn", type: "date" },
    { name: "promisedProductionOn", type: "date" },
    { name: "promisedCapacityOn", type: "date" },
    { name: "promisedOutputWan", type: "decimal", unit: "wanYear", min: 0, max: 1_000_000_000_000, decimals: 3 },
    { name: "promisedTaxWan", type: "decimal", unit: "wanYear", min: 0, max: 1_000_000_000_000, decimals: 3 },
  ],
  registration: [
    { name: "companyName", type: "line" },
    { name: "creditCode", type: "creditCode", hasHelp: true },
    { name: "companyRegisteredOn", type: "date" },
    { name: "initialReportOn", type: "date" },
    { name: "filingCode", type: "line" },
  ],
  construction: [
    { name: "isLeasedPlant", type: "tick", hasHelp: true },
    { name: "siteObtainedOn", type: "date" },
    { name: "eiaDoneOn", type: "date" },
    { name: "constructionPermitNo", type: "line" },
    { name: "actualStartOn", type: "date" },
    { name: "equipmentMovedInOn", type: "date", hasHelp: true },
    { name: "closedOn", type: "date", hasHelp: true },
    { name: "statisticalEntryOn", type: "date" },
  ],
  production: [
    { name: "productionExtent", type: "choice", group: "productionExtent", options: productionExtents },
    { name: "acceptedOn", type: "date" },
    { name: "actualOutputWan", type: "decimal", unit: "wanYear", min: 0, max: 1_000_000_000_000, decimals: 3 },
    { name: "actualTaxWan", type: "decimal", unit: "wanYear", min: 0, max: 1_000_000_000_000, decimals: 3 },
    { name: "capacityAssessedOn", type: "date" },
  ],
} as const satisfies Record<string, readonly ProjectField[]>;

export type SectionKey = keyof typeof projectSections;
/** The name of any field of any section. */
export type ProjectFieldName = (typeof projectSections)[SectionKey][number]["name"];

export const sectionKeys = Object.keys(projectSections) as SectionKey[];

export function isSectionKey(key: string): key is SectionKey {
  return Object.hasOwn(projectSections, key);
}

/** The fields of a section, seen as one kind of thing. */
export function fieldsOf(section: SectionKey): readonly (ProjectField & { name: ProjectFieldName })[] {
  return projectSections[section];
}

/** The columns a field is kept in. */
export function columnsOf(field: ProjectField): readonly string[] {
  if (field.type === "money") return [field.name, `${field.name}Currency`];
  if (field.type === "industry") return ["industryCode", "industryText"];
  if (field.type === "investor") return ["investorId", "investorIsAnonymous"];
  return [field.name];
}

/** The field a column belongs to, or undefined for a column no section shows. */
export function fieldOfColumn(column: string): (ProjectField & { name: ProjectFieldName }) | undefined {
  return byColumn.get(column);
}

const byColumn = new Map(
  sectionKeys.flatMap(fieldsOf).flatMap((field) => columnsOf(field).map((column) => [column, field] as const)),
);
