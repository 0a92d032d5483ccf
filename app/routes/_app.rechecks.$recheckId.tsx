import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RecheckCard } from "~/components/rechecks/recheck-card";
import { RecheckSettle } from "~/components/rechecks/recheck-settle";
import { PageHeader } from "~/components/ui/page-header";
import { RecheckForm } from "~/domain/rechecks/recheck-form";
import { getRecheckPage } from "~/domain/rechecks/recheck-page.server";
import type { RecheckRow } from "~/domain/rechecks/recheck-rows.server";
import { settleRecheck } from "~/domain/rechecks/settle-recheck.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { safeRedirect } from "~/http/safe-redirect";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** One thing to look at again; forms of the list are answered here too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const row = await getRecheckPage(viewer, requireId(params, "recheckId"));
  if (!row) throw notFound("Recheck");
  return json({ title: fixedT(viewer.language, "rechecks")("title"), row });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const recheckId = requireId(params, "recheckId");
  const form = await request.formData();
  const parsed = parseForm(form, RecheckForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await settleRecheck(viewer, { recheckId, ...parsed.value });
  const t = fixedT(viewer.language, "rechecks");
  if (result.ok) {
    const message = t(parsed.value.decision === "open" ? "settle.reopened" : "settle.saved");
    return redirectWithToast(safeRedirect(form.get("back"), "/rechecks"), { kind: "success", message });
  }
  if (result.reason === "not-found") throw notFound("Recheck");
  if (result.reason === "forbidden") throw forbidden();
  const field = result.reason === "note-missing" ? "note" : "";
  return json(
    {
      errors: { [field]: [`rechecks:settle.${result.reason.replaceAll("-", "_")}`] },
      values: formValuesOf(form),
    },
    { status: refusalStatus(result.reason) },
  );
}

export default function Recheck() {
  const loaded = useLoaderData<typeof loader>();
  const row: RecheckRow = loaded.row;
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("rechecks");
  return (
    <>
      <PageHeader title={t("settle.title")} back={{ href: "/rechecks", label: t("title") }} />
      <ul className="recheck-list">
        <RecheckCard
          row={row}
          isWhole
          settle={<RecheckSettle row={row} back="/rechecks" isOpen errors={failed?.errors} values={failed?.values} />}
        />
      </ul>
    </>
  );
}
