import { z } from "zod";
import { sourceChannels } from "~/domain/projects/codes";
import { investmentRanges } from "~/domain/projects/record-codes";
import {
  choiceField,
  emailField,
  idField,
  operationIdField,
  phoneField,
  textField,
  tickField,
} from "~/values/form-fields";
import { countryField, industryField } from "./section-form";

const atInvestor = { path: ["investor"], when: () => true };

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
    industry: industryField(),
    investmentRange: choiceField(investmentRanges),
    firstContactName: textField(100),
    firstContactPosition: textField(100).optional(),
    firstContactPhone: phoneField().optional(),
    firstContactEmail: emailField().optional(),
    investorChoice: z.union([z.literal("new"), idField()]).optional(),
    isChecked: tickField(),
    operationId: operationIdField(),
  })
  // Asked also while other fields are still wrong, so that nobody meets it only the second time.
  .refine(({ investor, investorIsAnonymous }) => Boolean(investor) || investorIsAnonymous, {
    ...atInvestor,
    message: "projects:error.investorOrAnonymous",
  })
  .refine(({ investor, investorIsAnonymous }) => !investor || !investorIsAnonymous, {
    ...atInvestor,
    message: "projects:error.investorAndAnonymous",
  });
export type LeadForm = z.output<typeof LeadForm>;
