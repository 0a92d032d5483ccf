import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { choiceField, idField, operationIdField, proseField, textField, wholeField } from "~/values/form-fields";
import { recheckCauses, recheckStates } from "./codes";

/** What a person says of it. `open` takes an answer back. */
export const recheckDecisions = ["holds", "acted", "open"] as const;
export type RecheckDecision = (typeof recheckDecisions)[number];

export const RecheckForm = z.object({
  decision: choiceField(recheckDecisions),
  note: proseField(1000).optional(),
  operationId: operationIdField(),
});
export type RecheckForm = z.output<typeof RecheckForm>;

/** `open` unless said otherwise. */
export const recheckStateFilters = [...recheckStates, "all"] as const;

export const RecheckFilters = z.object({
  /** A person's id; `mine` is the reader. Nothing chosen: an officer's own, for everybody else all they see. */
  owner: z.union([z.literal("mine"), z.literal("all"), idField()]).optional(),
  document: textField(40).optional(),
  cause: choiceField(recheckCauses).optional(),
  state: choiceField(recheckStateFilters).optional(),
  page: wholeField({ min: 1, max: 1_000 }).optional(),
});
export type RecheckFilters = z.output<typeof RecheckFilters>;

/** Whose items a list shows where nothing was chosen. */
export function ownerOf(viewer: Pick<Viewer, "role">, { owner }: Pick<RecheckFilters, "owner">): string {
  return owner ?? (viewer.role === "officer" ? "mine" : "all");
}

/** The list's address with these filters. */
export function rechecksHref(filters: Partial<RecheckFilters>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value && value !== 1) query.set(name, String(value));
  const text = query.toString();
  return text ? `/rechecks?${text}` : "/rechecks";
}
