import { z } from "zod";
import { idField, operationIdField, tickField } from "~/values/form-fields";
import { importFields } from "./import-fields";
import { mostDuplicatesShown } from "./import-preview";
import { mostColumns } from "./read-table";

const rowNumber = z
  .string()
  .regex(/^\d{1,6}$/, "forms:invalid")
  .transform(Number);

/** Everything that can be sent from an import's page. */
export const ImportForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("columns"),
    fields: z.array(z.enum(importFields, "forms:notAChoice")).max(mostColumns),
    amountUnit: z
      .string()
      .regex(/^[A-Z]{3}_(unit|wan|yi)$/, "forms:notAChoice")
      .optional(),
    zoneId: idField().optional(),
  }),
  z.object({
    intent: z.literal("write"),
    imported: z.array(rowNumber).max(mostDuplicatesShown).default([]),
    isSkippingRefused: tickField(),
    operationId: operationIdField(),
  }),
  z.object({ intent: z.literal("again") }),
  z.object({ intent: z.literal("discard") }),
]);
