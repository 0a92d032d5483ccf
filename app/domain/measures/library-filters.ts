import { z } from "zod";
import { needCategories } from "~/domain/needs/categories";
import { choiceField, textField } from "~/values/form-fields";
import { beneficiaries, departmentFunctions, measureNatures, modalities, toldStandings } from "./catalog";

/** What the library can be narrowed by, as it stands in the address. */
export const LibraryFilters = z.object({
  q: textField(100).optional(),
  document: textField(40).optional(),
  category: choiceField(needCategories).optional(),
  modality: choiceField(modalities).optional(),
  nature: choiceField(measureNatures).optional(),
  standing: choiceField(toldStandings).optional(),
  beneficiary: choiceField(beneficiaries).optional(),
  department: choiceField(departmentFunctions).optional(),
});
export type LibraryFilters = z.output<typeof LibraryFilters>;

/** The library's address with these filters. */
export function libraryHref(filters: LibraryFilters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `/measures?${text}` : "/measures";
}
