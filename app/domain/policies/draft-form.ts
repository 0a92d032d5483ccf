import { z } from "zod";
import { idField, proseField, tickField, wholeField } from "~/values/form-fields";

/** Words of a text as received: nothing of them is made tidy but the line ends a browser sends. */
const receivedField = z
  .string()
  .max(2_000, "forms:tooLong?max=1000")
  .transform((typed) => typed.replace(/\r\n?/g, "\n"));

const Correct = z
  .object({
    intent: z.literal("correct"),
    place: z.string().max(60),
    at: wholeField().optional(),
    received: receivedField,
    corrected: proseField(1_000).optional(),
    isRemoved: tickField(),
    note: proseField(500).optional(),
  })
  .transform(({ corrected, isRemoved, note, ...rest }, context) => {
    if (corrected === undefined && !isRemoved)
      context.addIssue({ code: "custom", path: ["corrected"], message: "policies:correct.missing" });
    return { ...rest, corrected: isRemoved ? "" : (corrected ?? ""), note: note ?? null };
  });

/** What may be done with a draft on its page. */
export const DraftForm = z.discriminatedUnion("intent", [
  Correct,
  z.object({ intent: z.literal("settle"), at: wholeField() }),
  z.object({ intent: z.literal("takeBack"), correctionId: idField() }),
  z.object({ intent: z.literal("discard") }),
  z.object({ intent: z.literal("reopen") }),
]);
