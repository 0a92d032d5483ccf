import { z } from "zod";
import { todayIn } from "~/values/calendar-date";
import { choiceField, dateField, operationIdField, proseField } from "~/values/form-fields";

/** `<measure key>/<rule key>`. */
const ruleField = () => z.string().regex(/^[\w.-]{1,40}\/[a-z0-9-]{1,60}$/, "forms:notAChoice");

/** What deadlines count from has happened. */
const happenedField = () =>
  dateField().refine((day) => day <= todayIn("Asia/Shanghai", new Date()), "projects:error.inFuture");

/** A day for each rule that follows from a measure; left blank where it has not happened yet. */
export const deadlineDaysField = z
  .array(z.object({ rule: ruleField(), countsFrom: happenedField().optional() }))
  .max(20, "forms:tooMany?max=20")
  .optional();
export type DeadlineDay = { rule: string; countsFrom?: string | undefined };

export const DeadlineForm = z.object({
  rule: ruleField(),
  countsFrom: happenedField(),
  note: proseField(500).optional(),
  operationId: operationIdField(),
});
export type DeadlineForm = z.output<typeof DeadlineForm>;

export const deadlineStates = ["open", "done", "void"] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export const DeadlineStateForm = z
  .object({
    state: choiceField(deadlineStates),
    /** The state on the screen, against lost updates. */
    from: choiceField(deadlineStates),
    note: proseField(500).optional(),
  })
  .refine(({ state, note }) => state !== "void" || note, { path: ["note"], message: "deadlines:error.voidNote" });
export type DeadlineStateForm = z.output<typeof DeadlineStateForm>;
