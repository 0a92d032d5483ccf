import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { ActionFrame } from "~/components/needs/action-frame";
import { removeNeedPerson } from "~/domain/needs/keep-persons.server";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { forbidden, notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** Asks once more: the sealed data go with the person and cannot be brought back. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const page = await getNeedActionPage(viewer, needId, "keep_persons");
  const person = (await getNeedPage(viewer, needId))?.persons.find(({ id }) => id === requireId(params, "personId"));
  if (!page || !person) throw notFound("Person");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("person.removeTitle"), page, person: person.nameMasked });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const t = fixedT(viewer.language, "needs");
  const result = await removeNeedPerson(viewer, { needId, personId: requireId(params, "personId") });
  if (result.ok)
    return redirectWithToast(`/needs/${needId}#persons`, { kind: "success", message: t("done.remove_person") });
  if (result.reason === "not-found" || result.reason === "no-person") throw notFound("Person");
  if (result.reason === "forbidden") throw forbidden();
  return redirectWithToast(`/needs/${needId}`, { kind: "warning", message: t(`refusals.${result.reason}`) });
}

export default function RemoveNeedPerson() {
  const { page, person } = useLoaderData<typeof loader>();
  const { t } = useTranslation("needs");
  return (
    <ActionFrame title={t("person.removeTitle")} page={page}>
      <Form escapeHref={`/needs/${page.need.id}#persons`}>
        <p>{t("person.removeText", { name: person })}</p>
        <SubmitRow label={t("actions.remove")} cancelHref={`/needs/${page.need.id}#persons`} isDanger />
      </Form>
    </ActionFrame>
  );
}
