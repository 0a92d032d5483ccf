import { z } from "zod";
import { versionFields } from "~/domain/edits/version-fields";
import { investorTags } from "~/domain/projects/codes";
import { countryField } from "~/domain/projects/forms/section-form";
import { emailField, listField, phoneField, proseField, textField, tickField } from "~/values/form-fields";
import { normaliseText } from "~/values/text";

const mostAliases = 20;

export const InvestorForm = z
  .object({
    nameZh: textField(200).optional(),
    nameEn: textField(200).optional(),
    /** One per line. */
    aliases: z
      .string()
      .max(4_000, "forms:tooLong?max=4000")
      .default("")
      .transform((text) => [
        ...new Set(
          text
            .split(/[\n;；]/)
            .map(normaliseText)
            .filter(Boolean),
        ),
      ])
      .pipe(z.array(z.string().max(200, "forms:tooLong?max=200")).max(mostAliases, `forms:tooMany?max=${mostAliases}`)),
    countryCode: countryField().optional(),
    controllerName: textField(200).optional(),
    controllerCountry: countryField().optional(),
    freePortCountry: countryField().optional(),
    tags: listField(investorTags),
    isExisting: tickField(),
    notes: proseField().optional(),
    ...versionFields,
  })
  .superRefine(({ nameZh, nameEn }, context) => {
    if (!nameZh && !nameEn) context.addIssue({ code: "custom", path: ["nameZh"], message: "investors:error.name" });
  });
export type InvestorForm = z.output<typeof InvestorForm>;

/** Blank phone or e-mail keeps what is stored; the ticks take it away. */
export const ContactForm = z.object({
  name: textField(100),
  position: textField(100).optional(),
  phone: phoneField().optional(),
  email: emailField().optional(),
  removesPhone: tickField(),
  removesEmail: tickField(),
  isFirst: tickField(),
});
export type ContactForm = z.output<typeof ContactForm>;

export const RevealForm = z.object({ purpose: textField(300) });
