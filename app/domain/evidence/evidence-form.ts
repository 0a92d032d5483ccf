import { z } from "zod";
import { evidenceKinds } from "~/domain/projects/record-codes";
import { choiceField, idField, operationIdField, proseField, textField } from "~/values/form-fields";

/** An upload without its file, which is read from the request beside it. */
export const EvidenceForm = z.object({
  kind: choiceField(evidenceKinds),
  title: textField(200).optional(),
  needId: idField().optional(),
  operationId: operationIdField(),
});
export type EvidenceForm = z.output<typeof EvidenceForm>;

export const EvidenceRemovalForm = z.object({ reason: proseField(1000) });
