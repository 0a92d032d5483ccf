import { z } from "zod";
import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { orgNames } from "~/domain/people/names.server";
import { lightLevels } from "~/domain/supervision/light-codes";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { choiceField, idField, textField, tickField } from "~/values/form-fields";
import { searchTokens } from "~/values/text";
import { needCategories } from "./categories";
import { type ClockNow, clockNow } from "./clock-now.server";
import { needStates, openNeedStates } from "./codes";
import { lightWhere } from "./light-where";
import { rowSelect, toNeedRows } from "./need-rows.server";

/** `open` is everything not closed, `answered` what waits for the officer; nothing chosen is `open`. */
export const needStateFilters = ["open", "answered", ...needStates, "all"] as const;

export const NeedFilters = z.object({
  category: choiceField(needCategories).optional(),
  state: choiceField(needStateFilters).optional(),
  light: choiceField(lightLevels).optional(),
  department: idField().optional(),
  overdue: tickField(),
  mine: tickField(),
  q: textField(100).optional(),
  /** `<due date>_<id>` of the last row before, or of the first row after, this page. */
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional(),
  before: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional(),
});
export type NeedFilters = z.output<typeof NeedFilters>;

const pageSize = 50;
/** Counting stops here: "1,000+". */
export const countCap = 1_000;

/** The needs the viewer may see, by due date; one page of 50, with a count that stops at a thousand. */
export function getNeedList(viewer: Viewer, filters: NeedFilters) {
  return asViewer(viewer, async (tx) => {
    const now = await clockNow(tx);
    const where: Prisma.NeedWhereInput = { AND: [needScope(viewer), ...conditions(viewer, filters, now)] };
    const isBack = filters.before !== undefined;
    const order = isBack ? "desc" : "asc";
    const found = await tx.need.findMany({
      where: { AND: [where, ...cursorCondition(filters)] },
      select: rowSelect,
      orderBy: [{ dueOn: order }, { id: order }],
      take: pageSize + 1,
    });
    const page = found.slice(0, pageSize);
    if (isBack) page.reverse();
    const [first, last] = [page[0], page.at(-1)];
    const hasMore = found.length > pageSize;
    return {
      rows: await toNeedRows(tx, viewer, page, now),
      total: await tx.need.count({ where, take: countCap + 1 }),
      previous: first && (isBack ? hasMore : filters.after !== undefined) ? cursorOf(first) : null,
      next: last && (isBack || hasMore) ? cursorOf(last) : null,
      departments: await getDepartmentFilter(tx, viewer),
    };
  });
}

function conditions(viewer: Viewer, filters: NeedFilters, now: ClockNow): Prisma.NeedWhereInput[] {
  const { category, light, department, q } = filters;
  const tokens = q ? searchTokens(q) : [];
  return [
    stateCondition(filters.state ?? (light ? "all" : "open")),
    ...(category ? [{ category }] : []),
    ...(light ? [lightWhere(light, now)] : []),
    ...(department ? [{ departmentId: department }] : []),
    ...(filters.overdue ? [{ state: { in: [...openNeedStates] }, dueOn: { lt: toUtcDate(now.today) } }] : []),
    ...(filters.mine ? [isMine(viewer)] : []),
    ...(tokens.length > 0 ? [{ tokens: { hasEvery: tokens } }] : []),
  ];
}

function stateCondition(state: (typeof needStateFilters)[number]): Prisma.NeedWhereInput {
  if (state === "all") return {};
  if (state === "open") return { state: { in: [...openNeedStates] } };
  if (state === "answered") return { state: { in: [...openNeedStates] }, answerKind: { not: null } };
  return { state };
}

/** On my desk by name, raised by me, or of a project I am on. */
function isMine(viewer: Viewer): Prisma.NeedWhereInput {
  if (viewer.role === "liaison") return { liaisonId: viewer.userId };
  return {
    OR: [
      { raisedById: viewer.userId },
      { project: { teamIds: { has: viewer.userId } } },
      { project: { responsibleLeaderId: viewer.userId } },
    ],
  };
}

function cursorCondition({ after, before }: NeedFilters): Prisma.NeedWhereInput[] {
  const cursor = before ?? after;
  if (!cursor) return [];
  const [day = "", id = ""] = cursor.split("_");
  const dueOn = toUtcDate(day);
  const side = before ? "lt" : "gt";
  return [{ OR: [{ dueOn: { [side]: dueOn } }, { dueOn, id: { [side]: id } }] }];
}

function cursorOf(row: { dueOn: Date; id: string }): string {
  return `${fromUtcDate(row.dueOn)}_${row.id}`;
}

/** The departments that have a need the viewer may see; none for a liaison, who has one. */
async function getDepartmentFilter(tx: Tx, viewer: Viewer) {
  if (viewer.role === "liaison") return [];
  const groups = await tx.need.groupBy({
    by: ["departmentId"],
    where: needScope(viewer),
    orderBy: { departmentId: "asc" },
    take: 300,
  });
  const names = await orgNames(
    tx,
    groups.map((group) => group.departmentId),
  );
  return [...names].map(([id, name]) => ({ id, name }));
}
