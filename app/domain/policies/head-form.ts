import { z } from "zod";
import { standings } from "~/domain/measures/catalog";
import { choiceField, dateField, proseField, textField, tickField, versionField } from "~/values/form-fields";
import { normaliseText } from "~/values/text";
import { documentKeyPattern } from "./document-key";
import type { DraftHead } from "./draft-head";

/** Two languages of which neither was filled in come as nothing at all; what is missing is then still said at its field. */
const inTwo = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess((given) => given ?? {}, z.object(shape));

/** What a person confirms of the document in a draft. English may stay empty: the Chinese stands in its place. */
export const HeadForm = z
  .object({
    version: versionField(),
    as: choiceField(["new", "edition"]),
    key: z.string().transform(normaliseText).pipe(z.string().regex(documentKeyPattern, "policies:head.keyShape")),
    title: inTwo({ zh: textField(300), en: textField(600).optional() }),
    shortTitle: z.object({ zh: textField(40).optional(), en: textField(80).optional() }).optional(),
    number: textField(80).optional(),
    issuer: inTwo({ zh: textField(120), en: textField(200).optional() }),
    issuedOn: dateField().optional(),
    level: choiceField(["national", "provincial"]),
    province: z
      .string()
      .regex(/^\d{6}$/, "forms:notAChoice")
      .optional(),
    standing: choiceField(standings),
    standingReason: inTwo({ zh: proseField(500), en: proseField(800).optional() }),
    articleWord: choiceField(["article", "section"]),
    isUnverified: tickField(),
  })
  .superRefine(({ level, province }, context) => {
    if (level === "provincial" && province === undefined)
      context.addIssue({ code: "custom", path: ["province"], message: "forms:requiredChoice" });
  });
export type HeadForm = z.infer<typeof HeadForm>;

/** A form as the head it stands for. A title that is short already needs no shorter one. */
export function toDraftHead(form: HeadForm): DraftHead {
  const { title, shortTitle, issuer, standingReason, level } = form;
  return {
    key: form.key,
    as: form.as,
    title: { zh: title.zh, en: title.en ?? "" },
    shortTitle: { zh: shortTitle?.zh ?? title.zh, en: shortTitle?.en ?? title.en ?? "" },
    number: form.number ?? null,
    issuer: { zh: issuer.zh, en: issuer.en ?? "" },
    issuedOn: form.issuedOn ?? null,
    level,
    province: level === "national" ? null : (form.province ?? null),
    standing: form.standing,
    standingReason: { zh: standingReason.zh, en: standingReason.en ?? "" },
    articleWord: form.articleWord,
    isUnverified: form.isUnverified,
  };
}
