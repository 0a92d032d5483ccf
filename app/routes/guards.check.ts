import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { measureHref } from "~/domain/measures/measure-href";
import { checkWords } from "~/domain/projects/offended-guards.server";
import { requireViewer } from "~/http/require-viewer.server";
import { markedParts } from "~/values/marked-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireViewer(request);
  return redirect("/measures");
}

/** More than any field that is checked holds. */
const longestText = 4_000;

/** The prohibitions that words being typed offend, in the reader's language, for the script under the field. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const text = String((await request.formData()).get("text") ?? "").slice(0, longestText);
  const guards = await checkWords(viewer, text);
  const pick = (said: { zh: string; en: string }) => (viewer.language === "en" ? said.en : said.zh);
  return json({
    guards: guards.map(({ key, citation, title, summary, reason, matched }) => ({
      href: measureHref(key),
      article: `${key} · ${pick(citation)}`,
      title: pick(title),
      forbids: pick(summary),
      why: pick(reason),
      words: markedParts(text, matched),
    })),
  });
}
