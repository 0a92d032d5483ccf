import { z } from "zod";
import type { Language } from "~/i18n/languages";
import type { Text } from "./catalog";
import { toldStandings } from "./catalog";
import type { DecidingField } from "./facts";
import type { GuardFinding } from "./guards";
import type { SuggestionResult } from "./suggest";

/** What a program is answered: measures in order, guards in order, and whether nothing in force serves the need. */
export const SuggestAnswer = z.object({
  suggestions: z.array(
    z.object({
      key: z.string().describe("Key of the measure, for example P25-13a. Never changes."),
      title: z.string(),
      score: z.number().describe("How well words and conditions fit; for comparing within one answer."),
      standing: z.enum(toldStandings).describe("Only in_force is a basis to act on."),
      conditions: z.array(
        z.object({
          text: z.string(),
          state: z.enum(["met", "unmet", "unknown"]),
          field: z
            .string()
            .describe(
              "What decides it: a field of project by its name, region (follows from province), zoneRank, landMode or landUse (not asked here), or judgement:<measure>/<condition> where a person decides.",
            ),
        }),
      ),
      matched: z.array(z.string()).describe("Words of the need's text that led to it."),
    }),
  ),
  guards: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      reason: z.string(),
      triggered: z
        .boolean()
        .describe("true: the wish asks for what is forbidden; false: to be watched in this category."),
    }),
  ),
  gap: z.boolean().describe("Nothing in force serves the need."),
});
export type SuggestAnswer = z.output<typeof SuggestAnswer>;

/** Puts what the matcher found into the reader's language and the interface's own names. */
export function suggestAnswer(
  found: SuggestionResult,
  guards: GuardFinding[],
  titleOf: (key: string) => Text,
  language: Language,
): SuggestAnswer {
  const pick = (text: Text) => (language === "en" ? text.en : text.zh);
  return {
    suggestions: found.suggestions.map(({ key, score, standing, conditions, matched }) => ({
      key,
      title: pick(titleOf(key)),
      score,
      standing,
      conditions: conditions.map(({ text, state, field }) => ({ text: pick(text), state, field: fieldOf(field) })),
      matched,
    })),
    guards: guards.map(({ key, title, reason, triggered }) => ({
      key,
      title: pick(title),
      reason: pick(reason),
      triggered,
    })),
    gap: found.isGap,
  };
}

/** The name under which a program sends the fact that decides. */
function fieldOf(field: DecidingField): string {
  if (field === "planningEia") return "hasPlanningEia";
  return field === "suggestedSector" ? "sector" : field;
}
