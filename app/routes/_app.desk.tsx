import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskGroup } from "~/components/needs/desk-group";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { getDesk } from "~/domain/needs/desk.server";
import { notFound } from "~/http/not-found";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

const order = ["overdue", "soon", "later", "waiting", "answered"] as const;

/** A liaison's own screen: what is on the desk, by due date. Nobody else has one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const desk = await getDesk(viewer);
  if (!desk) throw notFound("Desk");
  return json({ title: fixedT(viewer.language, "needs")("desk.title"), orgName: viewer.orgName, desk });
}

export default function Desk() {
  const { orgName, desk } = useLoaderData<typeof loader>();
  const { t } = useTranslation("needs");
  const pick = useBilingual();
  return (
    <>
      <PageHeader
        title={t("desk.title")}
        meta={t("desk.meta", { org: pick(orgName) })}
        secondary={<ButtonLink href="/needs">{t("desk.allNeeds")}</ButtonLink>}
      />
      {desk.isCut ? (
        <Callout kind="info" className="mb-4">
          {t("desk.cut")}
        </Callout>
      ) : null}
      {desk.total === 0 ? (
        <div className="card">
          <EmptyState title={t("desk.emptyTitle")}>{t("desk.empty")}</EmptyState>
        </div>
      ) : (
        <div className="grid gap-4">
          {order.map((group) => (
            <DeskGroup
              key={group}
              group={group}
              title={group === "soon" ? t("desk.soon", { count: desk.dueSoonWorkingDays }) : t(`desk.groups.${group}`)}
              rows={desk.groups[group]}
            />
          ))}
        </div>
      )}
    </>
  );
}
