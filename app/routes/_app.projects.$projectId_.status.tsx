import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StatusPage } from "~/components/projects/status-page";
import { changeStatus, StatusForm } from "~/domain/projects/change-status.server";
import { isEnded } from "~/domain/projects/stages";
import { getStatusPage } from "~/domain/projects/status-page.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getStatusPage(viewer, requireId(params, "projectId"));
  if (!page) throw notFound("Project");
  return json({ title: fixedT(viewer.language, "stages")("status.titleOf", { name: page.name }), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, StatusForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await changeStatus(viewer, { projectId, ...parsed.value });
  if (result.ok) {
    const status = fixedT(viewer.language, "codes")(`status.${result.to}`);
    const words = result.needs === 0 ? "saved" : isEnded(result.to) ? "savedWithdrawn" : "savedReopened";
    const message = fixedT(viewer.language, "stages")(`status.${words}`, { status, count: result.needs });
    return redirectWithToast(`/projects/${projectId}`, { kind: "success", message });
  }
  if (result.reason === "not-found") throw notFound("Project");
  const errors = { [fieldOf(result.reason)]: [fixedT(viewer.language, "stages")(`refused.${result.reason}`)] };
  return json({ errors, values: formValuesOf(form) }, { status: refusalStatus(result.reason) });
}

/** The field a refusal concerns; "" is the whole form. */
function fieldOf(reason: string): string {
  const fields: Record<string, string> = {
    "lost-to-needed": "lostTo",
    "in-future": "on",
    "before-last-change": "on",
    "same-status": "to",
  };
  return fields[reason] ?? "";
}

export default function Status() {
  const { page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <StatusPage page={page} failed={failed} />;
}
