import type { ActionFunctionArgs } from "@remix-run/node";
import { suggestForProgram } from "~/domain/measures/suggest-for-program.server";
import { SuggestRequest } from "~/domain/measures/suggest-request";
import { answerProgram } from "~/http/answer-program";
import { readJson } from "~/http/read-json.server";
import { requireApiViewer } from "~/http/require-api-viewer.server";

/** Which measures could serve a need, and why; it asks and changes nothing, so reading is enough. */
export async function action({ request }: ActionFunctionArgs) {
  const { viewer, language } = await requireApiViewer(request, { scope: "read" });
  const asked = await readJson(request, SuggestRequest, language);
  return answerProgram(await suggestForProgram(viewer, asked, language), language);
}
