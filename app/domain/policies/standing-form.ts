import { z } from "zod";
import { standings } from "~/domain/measures/catalog";
import { choiceField, dateField, proseField, textField } from "~/values/form-fields";

/** What `subject` says where the whole document is meant and not one measure of it. */
export const wholeDocument = "document";

export const StandingForm = z.object({
  /** The whole document, or the key of one of its measures. */
  subject: textField(60),
  standing: choiceField(standings),
  /** The document that took its place. */
  replacedBy: textField(40).optional(),
  reason: proseField(500),
  reasonEn: proseField(500).optional(),
  /** From which day it stands so. */
  on: dateField(),
  /** The last day of a measure that is in force. */
  validTo: dateField().optional(),
});
export type StandingForm = z.output<typeof StandingForm>;
