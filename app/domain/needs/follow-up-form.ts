import { z } from "zod";
import { dateField, idField, operationIdField, proseField, textField } from "~/values/form-fields";
import type { AddFollowUpResult } from "./add-follow-up.server";

/** What a person may type as a follow-up. That next action and day come together is checked by the command. */
export const FollowUpForm = z.object({
  on: dateField(),
  text: proseField(2_000),
  nextAction: textField(200).optional(),
  nextOn: dateField().optional(),
  ownerId: idField().optional(),
  operationId: operationIdField(),
});

/** The refusals of a follow-up under the fields they concern. */
export function followUpErrors(reason: Extract<AddFollowUpResult, { ok: false }>["reason"]): Record<string, string[]> {
  switch (reason) {
    case "day-ahead":
      return { on: ["needs:problems.dayAhead"] };
    case "next-without-day":
      return { nextOn: ["needs:problems.nextWithoutDay"] };
    case "day-without-next":
      return { nextAction: ["needs:problems.dayWithoutNext"] };
    case "next-before-day":
      return { nextOn: ["needs:problems.nextBeforeDay"] };
    case "stranger":
      return { ownerId: ["needs:problems.stranger"] };
    default:
      return { "": [`needs:refusals.${reason}`] };
  }
}
