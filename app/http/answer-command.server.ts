import { json } from "@remix-run/node";
import type { FormErrorsByName } from "./form-result";
import { forbidden, notFound } from "./not-found";
import { formValuesOf } from "./parse-form";
import { refusalStatus } from "./refusal-status";
import { redirectWithToast } from "./toast.server";

type Answer = {
  /** The posted form, to be shown again after a refusal. */
  form: FormData;
  /** Where to after success, and what is said there. */
  to: string;
  saved: string;
  /** The fields some refusals belong to; the others concern the whole form. */
  fields?: Record<string, string>;
};

/**
 * Answers a form with what its command led to: on with a word after success, the form again after a refusal.
 *
 * Throws 404 and 403 for what is absent and for what one may not do. The words of the other refusals are
 * `projects:refused.<reason>`.
 */
export async function answerCommand(
  result: { ok: true } | { ok: false; reason: string },
  { form, to, saved, fields = {} }: Answer,
) {
  if (result.ok) return redirectWithToast(to, { kind: "success", message: saved });
  if (result.reason === "not-found") throw notFound();
  if (result.reason === "forbidden") throw forbidden();
  const errors: FormErrorsByName = {
    [fields[result.reason] ?? ""]: [`projects:refused.${result.reason.replaceAll("-", "_")}`],
  };
  return json({ errors, values: formValuesOf(form) }, { status: refusalStatus(result.reason) });
}
