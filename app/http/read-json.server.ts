import { z } from "zod";
import { fixedT } from "~/i18n/index.server";
import type { Language } from "~/i18n/languages";
import { problemResponse, type ValueProblem } from "./problem.server";
import { requestNumber } from "./request-scope.server";

/** Enough to mend a body; the rest comes with the next try. */
const mostErrors = 50;

/** The body of a program's request, checked against its schema. Throws a problem that names each value and what is allowed. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  language: Language,
): Promise<z.output<Schema>> {
  const facts = { language, requestId: requestNumber() };
  let body: unknown;
  try {
    body = JSON.parse(await request.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw problemResponse("not-json", facts);
  }
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => valueProblems(issue, schema, language)).slice(0, mostErrors);
  throw problemResponse("wrong-value", { ...facts, errors });
}

function valueProblems(issue: z.core.$ZodIssue, schema: z.ZodType, language: Language): ValueProblem[] {
  const path = issue.path.map(String);
  if (issue.code !== "unrecognized_keys") return [{ path: path.join("."), message: messageOf(issue, language) }];
  const allowed = fieldsAt(schema, path).join(", ");
  const message = fixedT(language, "tokens")("invalid.unknownField", { allowed });
  return issue.keys.map((key) => ({ path: [...path, key].join("."), message }));
}

function messageOf(issue: z.core.$ZodIssue, language: Language): string {
  const t = fixedT(language, "tokens");
  if (issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value"))
    return t("invalid.required");
  switch (issue.code) {
    case "invalid_value":
      return t("invalid.code", { allowed: issue.values.join(", ") });
    case "invalid_type":
      return t("invalid.type", { expected: typeName(issue.expected, t) });
    case "too_big":
      if (issue.origin === "string") return t("invalid.tooLong", { max: issue.maximum });
      return t(issue.origin === "array" ? "invalid.tooMany" : "invalid.tooBig", { max: issue.maximum });
    case "too_small":
      return t("invalid.tooSmall", { min: issue.minimum });
    default:
      return t("invalid.other");
  }
}

const typeNames = ["string", "number", "int", "boolean", "object", "array"] as const;

function typeName(expected: string, t: ReturnType<typeof fixedT<"tokens">>): string {
  const known = typeNames.find((name) => name === expected);
  return known ? t(`invalid.types.${known}`) : expected;
}

/** The names of the fields an object at this path may have. */
function fieldsAt(schema: z.ZodType, path: string[]): string[] {
  let at: unknown = schema;
  for (const name of [...path, null]) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodNullable || at instanceof z.ZodDefault) at = at.unwrap();
    if (!(at instanceof z.ZodObject)) return [];
    if (name === null) return Object.keys(at.shape);
    at = at.shape[name];
  }
  return [];
}
