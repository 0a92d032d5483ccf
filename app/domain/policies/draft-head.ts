import { z } from "zod";
import { standings } from "~/domain/measures/catalog";
import { documentKeyPattern } from "./document-key";

const Words = z.object({ zh: z.string(), en: z.string() });

/** What a document in a draft is, as a person confirmed it. `key` begins the keys of its articles and never changes. */
export const DraftHead = z.object({
  key: z.string().regex(documentKeyPattern),
  /** new: a document the library does not have. edition: the text, or a later edition, of the one with this key. */
  as: z.enum(["new", "edition"]),
  title: Words,
  shortTitle: Words,
  number: z.string().nullable(),
  issuer: Words,
  issuedOn: z.iso.date().nullable(),
  level: z.enum(["national", "provincial"]),
  /** GB/T 2260, six digits; null for a national document. */
  province: z.string().nullable(),
  standing: z.enum(standings),
  standingReason: Words,
  /** How its articles are called: 条 or 部分. */
  articleWord: z.enum(["article", "section"]),
  isUnverified: z.boolean(),
});
export type DraftHead = z.infer<typeof DraftHead>;
