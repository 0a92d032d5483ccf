import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InteractionList } from "~/components/projects/contact-blocks";
import { ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { getInteractionList } from "~/domain/projects/interaction-list.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { idField } from "~/values/form-fields";

const Paging = z.object({ after: idField().optional() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const list = await getInteractionList(viewer, requireId(params, "projectId"), parseSearch(request, Paging));
  if (!list) throw notFound("Project");
  return json({ title: fixedT(viewer.language, "projects")("interaction.listTitle"), list });
}

export default function Interactions() {
  const { list } = useLoaderData<typeof loader>();
  const { t } = useTranslation("projects");
  const here = `/projects/${list.id}/interactions`;
  const add = list.mayRecord ? (
    <ButtonLink href={`${here}/new`} variant="primary" icon="plus">
      {t("action.addInteraction")}
    </ButtonLink>
  ) : null;
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("interaction.listTitle")}
        back={{ href: `/projects/${list.id}#interactions`, label: list.name }}
        meta={list.code}
        primary={add}
      />
      <Card>
        {list.rows.length === 0 ? (
          <EmptyState title={t("empty.interactions")} action={add}>
            {t("empty.interactionsText")}
          </EmptyState>
        ) : (
          <InteractionList rows={list.rows} people={list.people} />
        )}
      </Card>
      <Pagination
        nextHref={list.next ? `${here}?after=${list.next}` : null}
        text={list.total > list.rows.length ? t("action.allInteractions", { count: list.total }) : undefined}
      />
    </div>
  );
}
