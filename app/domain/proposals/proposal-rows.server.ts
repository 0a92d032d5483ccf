import { z } from "zod";
import { can } from "~/domain/access/abilities";
import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Modality, Standing, Text } from "~/domain/measures/catalog";
import { conditionStates } from "~/domain/measures/evaluate-condition";
import type { DecidingField } from "~/domain/measures/facts";
import { type ShownCondition, shownCondition } from "~/domain/measures/measure-card";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import type { NeedCategory } from "~/domain/needs/categories";
import { isOpenNeed } from "~/domain/needs/codes";
import { personNames } from "~/domain/people/names.server";
import { isEnded } from "~/domain/projects/stages";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { ProposalCause, ProposalState } from "./proposal-states";

export const proposalSelect = {
  id: true,
  zoneId: true,
  measureKey: true,
  needId: true,
  cause: true,
  conditions: true,
  matched: true,
  state: true,
  note: true,
  proposedAt: true,
  decidedById: true,
  decidedAt: true,
  project: { select: { id: true, code: true, name: true, teamIds: true, status: true } },
} satisfies Prisma.MeasureProposalSelect;

type ProposalRecord = Prisma.MeasureProposalGetPayload<{ select: typeof proposalSelect }>;

/** A proposal as pages show it, with why, and what the viewer may do about it. */
export type ProposalRow = {
  id: string;
  project: { id: string; code: string; name: string };
  /** The open need it could serve. */
  need: { id: string; serial: number; title: string } | null;
  measure: { key: string; title: Text; citation: Text; summary: Text; modality: Modality; standing: Standing };
  /** What a need raised from it would be. */
  category: NeedCategory | null;
  conditions: ShownCondition[];
  matched: string[];
  cause: ProposalCause;
  state: ProposalState;
  note: string | null;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  may: { link: boolean; raise: boolean; setAside: boolean; restore: boolean };
};

/** Rows as read, with measures, needs and names: as many statements for one as for many. */
export async function toProposalRows(tx: Tx, viewer: Viewer, records: ProposalRecord[]): Promise<ProposalRow[]> {
  const catalogue = await getMeasureCatalogue(tx);
  const needIds = records.flatMap(({ needId }) => needId ?? []);
  const needs =
    needIds.length === 0
      ? []
      : await tx.need.findMany({
          where: { AND: [{ id: { in: needIds } }, needScope(viewer)] },
          select: { id: true, serial: true, title: true, state: true },
          orderBy: { id: "asc" },
          take: needIds.length,
        });
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const names = await personNames(
    tx,
    records.map(({ decidedById }) => decidedById),
  );
  return records.flatMap((record): ProposalRow[] => {
    const measure = catalogue.byKey.get(record.measureKey);
    if (!measure) return [];
    const { teamIds, status, ...project } = record.project;
    const need = needOf.get(record.needId ?? "") ?? null;
    const subject = { zoneId: record.zoneId, teamIds };
    const isOpen = record.state === "proposed" && can(viewer, "need.link", subject);
    const place = { projectId: project.id, needId: need?.id ?? null, canFill: can(viewer, "project.edit", subject) };
    return [
      {
        id: record.id,
        project,
        need: need ? { id: need.id, serial: need.serial, title: need.title } : null,
        measure: {
          key: measure.key,
          title: measure.title,
          citation: measure.article.citation,
          summary: measure.summary,
          modality: measure.modality,
          standing: measure.standing,
        },
        category: measure.categories[0] ?? null,
        conditions: Conditions.parse(record.conditions).map((one) => shownOf(one, place)),
        matched: record.matched,
        cause: record.cause,
        state: record.state,
        note: record.note,
        proposedAt: record.proposedAt.toISOString(),
        decidedBy: (record.decidedById && names.get(record.decidedById)) || null,
        decidedAt: record.decidedAt?.toISOString() ?? null,
        may: {
          link: isOpen && need !== null && isOpenNeed(need.state),
          raise: isOpen && need === null && !isEnded(status) && can(viewer, "need.raise", subject),
          setAside: isOpen,
          restore: record.state === "not_relevant" && can(viewer, "need.link", subject),
        },
      },
    ];
  });
}

// Written by the job from checked types; here only their outer shape is looked at.
const Conditions = z
  .array(
    z.object({
      text: z.object({ zh: z.string(), en: z.string() }),
      state: z.enum(conditionStates),
      field: z.custom<DecidingField>((value) => typeof value === "string"),
    }),
  )
  .catch([]);

/** What decides an open condition is filled in on the project, or on the need where there is one. */
function shownOf(
  { text, state, field }: z.output<typeof Conditions>[number],
  { projectId, needId, canFill }: { projectId: string; needId: string | null; canFill: boolean },
): ShownCondition {
  const isOfNeed = field === "landUse" || field.startsWith("judgement:");
  const shown = shownCondition(
    { text, state, field, excludes: false },
    { projectId, needId: needId ?? "", canFill: canFill && !(isOfNeed && needId === null) },
  );
  // Judgements are answered on the need's page.
  return { ...shown, judgement: null };
}
