import type { PriorityFlag, ProjectKind } from "~/domain/projects/codes";

/** What a row says of a project in the words it came with; shown on the project's page as reported. */
export const reportedKeys = [
  "name_en",
  "name_other",
  "investor",
  "country",
  "sector",
  "kind",
  "zone",
  "province",
  "amount_qualifier",
  "date",
  "date_as_written",
  "first_contact_on",
  "status",
  "priority",
  "language",
  "note",
] as const;
export type ReportedKey = (typeof reportedKeys)[number];

/** The columns of a project a row can fill: amounts as decimal text in whole units, days as 'YYYY-MM-DD'. */
export type DraftColumns = {
  name: string;
  kind: ProjectKind | null;
  creditCode: string | null;
  countryCode: string | null;
  industryCode: string | null;
  industryText: string | null;
  totalInvestment: string | null;
  totalInvestmentCurrency: string | null;
  fixedInvestment: string | null;
  fixedInvestmentCurrency: string | null;
  foreignCapital: string | null;
  foreignCapitalCurrency: string | null;
  registeredCapital: string | null;
  registeredCapitalCurrency: string | null;
  amountAsReported: string | null;
  firstContactOn: string | null;
  firstContactName: string | null;
  summary: string | null;
};

/** One row read: what becomes columns, what is kept as text, and what it is known by when it comes again. */
export type ProjectDraft = {
  row: number;
  /** Where the row begins in the file. */
  line: number;
  identity: string;
  /** The mapped id itself, for telling a repeated one from a repeated project. */
  hasOwnId: boolean;
  columns: DraftColumns;
  investor: { name: string; nameZh: string | null; nameEn: string | null; aliases: string[] } | null;
  reported: Partial<Record<ReportedKey, string>>;
  /** Cells no field takes. */
  other: { column: string; text: string }[];
  flags: PriorityFlag[];
};
