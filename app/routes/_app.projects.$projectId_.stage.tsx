import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StagePage } from "~/components/projects/stage-page";
import { changeStage, StageForm } from "~/domain/projects/change-stage.server";
import { stages } from "~/domain/projects/codes";
import { incompleteMove, movedToast, stageRefusal } from "~/domain/projects/stage-answers.server";
import { getStagePage } from "~/domain/projects/stage-page.server";
import { asksForJson } from "~/http/asks-for-json";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { safeRedirect } from "~/http/safe-redirect";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const panel = await getStagePage(viewer, requireId(params, "projectId"));
  if (!panel) throw notFound("Project");
  const asked = new URL(request.url).searchParams.get("to");
  const backTo = panel.earlier.find((stage) => stage === asked) ?? panel.earlier[0] ?? stages[0];
  return json({ title: fixedT(viewer.language, "stages")("titleOf", { name: panel.name }), panel, backTo });
}

/** One address for every way of moving: this page's forms, a card's menu, and the board's script, which asks for JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  // The buttons of all cards share one form, so a card's version comes with its address.
  const version = new URL(request.url).searchParams.get("version");
  if (version && !form.has("version")) form.set("version", version);
  const parsed = parseForm(form, StageForm);
  if (!parsed.ok) return json({ ...incompleteMove(viewer.language), ...parsed }, { status: 422 });

  const result = await changeStage(viewer, { projectId, ...parsed.value });
  const { to, force, reason } = parsed.value;
  if (result.ok && asksForJson(request)) return json(result);
  if (result.ok) {
    const back = safeRedirect(form.get("back"), `/projects/${projectId}`);
    return redirectWithToast(back, movedToast(viewer.language, projectId, result, back));
  }
  const answer = stageRefusal(viewer.language, projectId, to, result);
  const errors = result.reason === "reason-needed" ? { reason: [answer.message] } : {};
  const values = { to, force: force ? "on" : "", reason: reason ?? "" };
  return json({ ...answer, errors, values }, { status: refusalStatus(result.reason) });
}

export default function Stage() {
  const { panel, backTo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StagePage panel={panel} backTo={backTo} refused={refused && !refused.ok ? refused : undefined} />;
}
