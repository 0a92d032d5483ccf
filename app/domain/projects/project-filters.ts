import { z } from "zod";
import { needCategories } from "~/domain/needs/categories";
import { lightLevels } from "~/domain/supervision/light-codes";
import { choiceField, idField, textField } from "~/values/form-fields";
import { priorityFlags, stages, statuses } from "./codes";

const countryField = () => z.string().regex(/^[A-Z]{2}$/, "forms:notAChoice");

/** What a board can be narrowed to. `officer` is a person's id or "mine": the projects on whose team the viewer is. */
export const BoardFilters = z.object({
  q: textField(100).optional(),
  officer: z.union([z.literal("mine"), idField()]).optional(),
  flag: choiceField(priorityFlags).optional(),
  light: choiceField(lightLevels).optional(),
  country: countryField().optional(),
  zone: idField().optional(),
});
export type BoardFilters = z.output<typeof BoardFilters>;

/** What a list can be narrowed to: the same, and stage, status and open needs of a category or any. */
export const ListFilters = BoardFilters.extend({
  stage: choiceField(stages).optional(),
  status: choiceField(statuses).optional(),
  need: z.union([z.literal("any"), choiceField(needCategories)]).optional(),
});
export type ListFilters = z.output<typeof ListFilters>;

/** Every filter there is, in the order of their chips. */
export const filterKeys = [
  "stage",
  "status",
  "light",
  "flag",
  "need",
  "officer",
  "country",
  "zone",
  "q",
] as const satisfies readonly (keyof ListFilters)[];
export type FilterKey = (typeof filterKeys)[number];

export const listSorts = ["updated", "code", "name", "amount", "days", "light"] as const;
export type ListSort = (typeof listSorts)[number];
export const sortDirections = ["ascending", "descending"] as const;
export type SortDirection = (typeof sortDirections)[number];

/** How a column is sorted when it is asked for without a direction: newest, largest, longest and worst first. */
export const firstDirection: Record<ListSort, SortDirection> = {
  updated: "descending",
  code: "ascending",
  name: "ascending",
  amount: "descending",
  days: "descending",
  light: "descending",
};

/** A page of a list: after or before the row of a cursor. */
export const ListPage = z.object({
  sort: choiceField(listSorts).optional(),
  direction: choiceField(sortDirections).optional(),
  after: z.string().max(400).optional(),
  before: z.string().max(400).optional(),
});
export type ListPage = z.output<typeof ListPage>;
