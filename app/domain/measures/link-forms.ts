import { z } from "zod";
import { deadlineDaysField } from "~/domain/deadlines/deadline-forms";
import { choiceField, dateField, operationIdField, proseField, textField } from "~/values/form-fields";
import { linkStates, linkSteps } from "./link-states";

/** Longest key of a measure, with room for documents to come. */
const longestKey = 40;
/** More than a page can offer. */
const mostKeys = 50;

/** Ticked suggestions; `reason` where one of them is not in force. */
export const LinkForm = z.object({
  measureKeys: z
    .array(textField(longestKey), "matching:errors.nothingChosen")
    .max(mostKeys, `forms:tooMany?max=${mostKeys}`),
  reason: proseField(1000).optional(),
  operationId: operationIdField(),
});

export const MeasureKeyForm = z.object({ measureKey: textField(longestKey), reason: proseField(500).optional() });

/** What became of a link. Which fields a step asks for is checked by `changeLink`. */
export const LinkStepForm = z.object({
  step: choiceField(linkSteps),
  /** The state on the screen, against lost updates. */
  from: choiceField(linkStates),
  on: dateField().optional(),
  granted: proseField(1000).optional(),
  document: textField(200).optional(),
  reason: proseField(1000).optional(),
  /** Days that deadlines count from, where using the measure brings some. */
  deadlines: deadlineDaysField,
});
export type LinkStepForm = z.output<typeof LinkStepForm>;

/** `key` is <measure key>/<condition key>; `unknown` takes an answer back. */
export const JudgementForm = z.object({
  judgement: z.string().regex(/^[\p{L}\p{N}_.-]{1,60}\/[a-z0-9-]{1,60}=(yes|no|unknown)$/u, "forms:notAChoice"),
});
