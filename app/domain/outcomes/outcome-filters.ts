import { z } from "zod";
import { needCategories } from "~/domain/needs/categories";
import { sectors } from "~/domain/projects/codes";
import { choiceField, idField, textField } from "~/values/form-fields";
import { outcomeFigures } from "./figures";
import { periodPattern } from "./periods";

/** Sectors, and the projects of which none is known yet. */
export const countedSectors = [...sectors, "unknown"] as const;
export type CountedSector = (typeof countedSectors)[number];

/** What a line is taken apart into. */
export const outcomeParts = ["measure", "zone", "province", "sector"] as const;
export const gapParts = ["zone", "province", "sector"] as const;

const places = {
  province: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  zone: idField().optional(),
  sector: choiceField(countedSectors).optional(),
  category: choiceField(needCategories).optional(),
  period: z.string().regex(periodPattern).optional(),
};

export const OutcomeFilters = z.object({
  ...places,
  document: textField(20).optional(),
  part: choiceField(outcomeParts).optional(),
  /** The article taken apart, or "all". */
  open: textField(40).optional(),
});
export type OutcomeFilters = z.output<typeof OutcomeFilters>;

export const GapFilters = z.object({ ...places, part: choiceField(gapParts).optional() });
export type GapFilters = z.output<typeof GapFilters>;

/** The links behind one figure. */
export const OutcomeNeedFilters = z.object({
  ...places,
  document: textField(20).optional(),
  article: textField(40).optional(),
  measure: textField(40).optional(),
  figure: choiceField(outcomeFigures).optional(),
  /** `<instant>_<id>` of the last row of the page before. */
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z_[0-9a-f-]{36}$/)
    .optional(),
});
export type OutcomeNeedFilters = z.output<typeof OutcomeNeedFilters>;

/** An address with these filters; what is not set is left out. */
export function filteredHref(path: string, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
