import { z } from "zod";
import { linkStates } from "~/domain/measures/link-states";
import { sectorOf } from "~/domain/measures/sector-of";
import { priorityFlags } from "~/domain/projects/codes";
import type { Tx } from "~/platform/db/db.server";
import { type CountedFigure, figuresOf, type OutcomeEntry } from "./figures";
import type { CountedSector } from "./outcome-filters";
import { daysOfPeriod } from "./periods";
import type { Counted } from "./tell-cells";

/** A link or proposal as it is counted, before it is known what a line and its parts are. */
export type OutcomeRow = OutcomeEntry & {
  zone: string;
  sector: CountedSector;
} & Pick<Counted<CountedFigure>, "project" | "isHidden" | "figures">;

export type RowChoice = { zones?: string[]; measures?: string[]; category?: string; period?: string };

/**
 * Every link and proposal the viewer's figures rest on, in one statement.
 *
 * For an office also those of projects not opened to it (`isHidden`), without anything that names them: they may be
 * counted by `tellCells` and must not be shown otherwise. Raw SQL, because only the function `app_outcome_rows` may
 * count beyond the rows the viewer sees; as one text, because rows as objects took longer than the statement.
 */
export async function readOutcomeRows(tx: Tx, choice: RowChoice): Promise<OutcomeRow[]> {
  const { from, to } = choice.period ? daysOfPeriod(choice.period) : { from: null, to: null };
  const [answer] = await tx.$queryRaw<{ projects: string; links: string }[]>`
    SELECT projects, links FROM app_outcome_rows(${choice.zones ?? null}::uuid[], ${choice.measures ?? null}::text[],
      ${choice.category ?? null}::text, ${from}::date, ${to}::date)`;
  const projects = new Map(
    Projects.parse(JSON.parse(answer?.projects ?? "[]")).map(([no, zone, isTold, flags, industryCode, suggested]) => [
      no,
      { zone, isHidden: !isTold, sector: countedSector(flags, suggested, industryCode) },
    ]),
  );
  return Links.parse(JSON.parse(answer?.links ?? "[]")).flatMap(
    ([measureKey, project, state, linkedOn, appliedOn, answeredOn]) => {
      const known = projects.get(project);
      if (!known) return [];
      const entry = { measureKey, state, linkedOn, appliedOn, answeredOn };
      return [{ ...entry, ...known, project, figures: figuresOf(entry) }];
    },
  );
}

/** The sector a project counts in: as the matcher goes by it, "unknown" where none is confirmed. */
export function countedSector(
  confirmedFlags: z.output<typeof Flags>,
  suggestedFlags: z.output<typeof Flags>,
  industryCode: string | null,
): CountedSector {
  return sectorOf({ confirmedFlags, suggestedFlags, industryCode }).sector ?? "unknown";
}

/** No flags are an empty list or none at all. */
export const Flags = z
  .array(z.enum(priorityFlags))
  .nullable()
  .transform((flags) => flags ?? []);
const Projects = z.array(z.tuple([z.number(), z.string(), z.boolean(), Flags, z.string().nullable(), Flags]));
const Links = z.array(
  z.tuple([
    z.string(),
    z.number(),
    z.enum([...linkStates, "told", "set_aside"]),
    z.number(),
    z.number().nullable(),
    z.number().nullable(),
  ]),
);
