import { z } from "zod";
import {
  beneficiaries,
  type Condition,
  departmentFunctions,
  type GuardTrigger,
  measureNatures,
  modalities,
  standings,
} from "~/domain/measures/catalog";
import { needCategories } from "~/domain/needs/categories";

/** One sentence in both languages; the English may be empty in a draft and stands in Chinese then. */
const Words = z.object({ zh: z.string(), en: z.string() });

/** A measure as a person accepted, changed or wrote it. Its key is the article's, with a letter where there are several. */
export const ReviewedMeasure = z.object({
  /** The library's measure that this one is, where it changes one; a new one gets a free key. */
  key: z.string().optional(),
  title: Words,
  summary: Words,
  howTo: Words.nullable(),
  nature: z.enum(measureNatures),
  modality: z.enum(modalities),
  categories: z.array(z.enum(needCategories)),
  beneficiary: z.enum(beneficiaries),
  conditions: z.array(
    z.custom<Condition>((value) => typeof value === "object" && value !== null && "fact" in value && "text" in value),
  ),
  departments: z.array(z.object({ code: z.enum(departmentFunctions), ourReading: z.literal(true).optional() })),
  standing: z.enum(standings),
  standingReason: Words,
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  terms: z.array(z.string()),
  triggers: z.array(
    z.custom<GuardTrigger>((value) => typeof value === "object" && value !== null && "groups" in value),
  ),
});
export type ReviewedMeasure = z.infer<typeof ReviewedMeasure>;

/**
 * What a person decided on one article of a draft. No measures says that the article is context.
 *
 * `keepsMeasures` is for an article that the library already holds: its measures stay as they are and only the text is new.
 */
export const ReviewedArticle = z.object({
  title: Words,
  gist: Words,
  keepsMeasures: z.boolean(),
  measures: z.array(ReviewedMeasure),
});
export type ReviewedArticle = z.infer<typeof ReviewedArticle>;
