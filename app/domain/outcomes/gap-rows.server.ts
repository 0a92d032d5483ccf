import { z } from "zod";
import type { PreparedMeasures } from "~/domain/measures/prepared-measures";
import { factsForNeed, knownProject, readZoneFacts } from "~/domain/measures/project-facts.server";
import { needCategories } from "~/domain/needs/categories";
import { landUseClasses } from "~/domain/needs/codes";
import { needText } from "~/domain/needs/need-text";
import { landModes, listLevels, projectKinds, stages } from "~/domain/projects/codes";
import type { Tx } from "~/platform/db/db.server";
import { gapNow } from "./gap-now";
import type { CountedSector } from "./outcome-filters";
import { countedSector, Flags, type RowChoice } from "./outcome-rows.server";
import { daysOfPeriod } from "./periods";

/** Closed with the finding, a finding on an open need, and an open need the engine finds nothing for now. */
export const gapKinds = ["closed", "found", "now"] as const;
export type GapKind = (typeof gapKinds)[number];

export type GapRow = {
  category: (typeof needCategories)[number];
  kind: GapKind;
  /** Empty where the project is not open to the viewer. */
  needId: string | null;
  raisedOn: string;
  zone: string;
  sector: CountedSector;
  project: number;
  isHidden: boolean;
};

/**
 * Every need nothing serves that the viewer's figures rest on, oldest first, in one statement.
 *
 * Open needs without a linked measure come with the facts of their project and are held against the library here, by
 * the engine behind the need's own page. For an office hidden projects are among them, see `readOutcomeRows`.
 */
export async function readGapRows(tx: Tx, prepared: PreparedMeasures, choice: RowChoice): Promise<GapRow[]> {
  const { from, to } = choice.period ? daysOfPeriod(choice.period) : { from: null, to: null };
  const [answer] = await tx.$queryRaw<{ projects: string; needs: string }[]>`
    SELECT projects, needs FROM app_gap_rows(${choice.zones ?? null}::uuid[], ${choice.category ?? null}::text,
      ${from}::date, ${to}::date)`;
  const projects = Projects.parse(JSON.parse(answer?.projects ?? "[]"));
  const zones = await readZoneFacts(tx, [...new Set(projects.map(([, zone]) => zone))]);
  const byNo = new Map(
    projects.map(
      ([no, zone, isTold, flags, industryCode, suggestedFlags, stage, kind, landMode, ownPlanningEia, lists]) => {
        const columns = { zoneId: zone, stage, kind, landMode, flags, suggestedFlags, industryCode, ownPlanningEia };
        return [
          no,
          {
            known: knownProject({ ...columns, lists: lists ?? [] }, zones),
            counted: {
              project: no,
              zone,
              isHidden: !isTold,
              sector: countedSector(flags, suggestedFlags, industryCode),
            },
          },
        ];
      },
    ),
  );
  const isGapNow = gapNow(prepared);
  return Needs.parse(JSON.parse(answer?.needs ?? "[]")).flatMap(
    ([
      no,
      needId,
      category,
      kind,
      raisedOn,
      eiaIsCovered,
      landMode,
      landUseClass,
      judgements,
      title,
      detail,
      financePurpose,
    ]): GapRow[] => {
      const project = byNo.get(no);
      if (!project) return [];
      const row = { category, needId, raisedOn, ...project.counted };
      if (kind !== "open") return [{ ...row, kind }];
      const facts = factsForNeed(project.known, { eiaIsCovered, landMode, landUseClass, judgements });
      const use = landUseClasses.find((one) => one === landUseClass) ?? null;
      const text = needText({ title: title ?? "", detail, landMode, landUseClass: use, financePurpose });
      return isGapNow(facts, { category, text }) ? [{ ...row, kind: "now" }] : [];
    },
  );
}

const Projects = z.array(
  z.tuple([
    z.number(),
    z.string(),
    z.boolean(),
    Flags,
    z.string().nullable(),
    Flags,
    z.enum(stages),
    z.enum(projectKinds),
    z.enum(landModes).nullable(),
    z.boolean().nullable(),
    z.array(z.enum(listLevels)).nullable(),
  ]),
);
const Needs = z.array(
  z.tuple([
    z.number(),
    z.string().nullable(),
    z.enum(needCategories),
    z.enum(["closed", "found", "open"]),
    z.string(),
    z.boolean().nullable(),
    z.enum(landModes).nullable(),
    z.string().nullable(),
    z.unknown(),
    z.string().nullable(),
    z.string().nullable(),
    z.string().nullable(),
  ]),
);
