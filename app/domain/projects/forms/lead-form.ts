import { z } from "zod";
import { choiceField, emailField, idField, operationIdField, textField, tickField } from "~/values/form-fields";
import { readIndustry } from "../../reference/industries";
import { sourceChannels } from "../codes";
import { investmentRanges } from "../record-codes";
import { countryField } from "./section-form";

/**
 * The quick entry of a lead: what the lead gate asks, and a name.
 *
 * The investor is a name, or unnamed by a tick. `isChecked` is sent once the similar ones have been shown;
 * `investorChoice` is then one of them or "new".
 */
export const LeadForm = z
  .object({
    name: textField(120),
    sourceChannel: choiceField(sourceChannels),
    investor: textField(200).optional(),
    investorIsAnonymous: tickField(),
    countryCode: countryField(),
    industry: textField(200).transform(readIndustry),
    investmentRange: choiceField(investmentRanges),
    firstContactName: textField(100),
    firstContactPosition: textField(100).optional(),
    firstContactPhone: textField(40).optional(),
    firstContactEmail: emailField().optional(),
    investorChoice: z.union([z.literal("new"), idField()]).optional(),
    isChecked: tickField(),
    operationId: operationIdField(),
  })
  .superRefine(({ investor, investorIsAnonymous }, context) => {
    if (!investor && !investorIsAnonymous) context.addIssue({ code: "custom", path: ["investor"], message: "projects:error.investorOrAnonymous" });
    if (investor && investorIsAnonymous) context.addIssue({ code: "custom", path: ["investor"], message: "projects:error.investorAndAnonymous" });
  });
export type LeadForm = z.output<typeof LeadForm>;
