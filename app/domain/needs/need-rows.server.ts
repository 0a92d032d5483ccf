import type { Name, Viewer } from "~/domain/access/viewer";
import { orgNames, personNames } from "~/domain/people/names.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate } from "~/values/calendar-date";
import type { NeedCategory } from "./categories";
import { type ClockNow, clockSelect, lightOf } from "./clock-now.server";
import type { NeedState } from "./codes";
import type { NeedLight } from "./need-clock";
import { getNeedProjects, type NeedProject } from "./need-project.server";

export const rowSelect = {
  id: true,
  projectId: true,
  serial: true,
  title: true,
  departmentId: true,
  liaisonId: true,
  answeredAt: true,
  answerKind: true,
  escalatedAt: true,
  outcome: true,
  ...clockSelect,
} satisfies Prisma.NeedSelect;

type NeedRecord = Prisma.NeedGetPayload<{ select: typeof rowSelect }>;

/** A need as lists show it. */
export type NeedRow = {
  id: string;
  code: string;
  title: string;
  category: NeedCategory;
  state: NeedState;
  /** An answer waits for the officer. */
  answerKind: "done" | "decline" | null;
  dueOn: string;
  light: NeedLight;
  department: Name | null;
  liaison: string | null;
  isEscalated: boolean;
  hasFinding: boolean;
  project: Pick<
    NeedProject,
    "id" | "code" | "name" | "stage" | "investorName" | "countryCode" | "site" | "isSensitive" | "canOpen"
  >;
};

/** Stored needs with their project, people and light. Three queries, however many there are. */
export async function toNeedRows(
  tx: Tx,
  viewer: Viewer,
  needs: readonly NeedRecord[],
  now: ClockNow,
): Promise<NeedRow[]> {
  const projects = await getNeedProjects(
    tx,
    viewer,
    needs.map((need) => need.projectId),
  );
  const departments = await orgNames(
    tx,
    needs.map((need) => need.departmentId),
  );
  const people = await personNames(
    tx,
    needs.map((need) => need.liaisonId),
  );
  return needs.flatMap((need) => {
    const project = projects.get(need.projectId);
    if (!project) return [];
    const { id, code, name, stage, investorName, countryCode, site, isSensitive, canOpen } = project;
    return [
      {
        id: need.id,
        code: `${project.code}-N${need.serial}`,
        title: need.title,
        category: need.category,
        state: need.state,
        answerKind: need.answerKind,
        dueOn: fromUtcDate(need.dueOn),
        light: lightOf(need, now),
        department: (need.departmentId && departments.get(need.departmentId)) || null,
        liaison: (need.liaisonId && people.get(need.liaisonId)) || null,
        isEscalated: need.escalatedAt !== null,
        hasFinding: need.outcome === "no_measure",
        project: { id, code, name, stage, investorName, countryCode, site, isSensitive, canOpen },
      },
    ];
  });
}
