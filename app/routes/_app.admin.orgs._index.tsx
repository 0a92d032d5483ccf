import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminTabs } from "~/components/admin/admin-tabs";
import { OrgTree } from "~/components/orgs/org-tree";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import { canAdminister, canKeepDictionaries } from "~/domain/access/abilities";
import { OrgTreeSearch } from "~/domain/orgs/org-forms";
import { getOrgTree } from "~/domain/orgs/org-tree.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const tree = canAdminister(viewer) ? await getOrgTree(viewer, parseSearch(request, OrgTreeSearch).root) : null;
  if (!tree) throw notFound("Org");
  const title = fixedT(viewer.language, "admin")("orgs.title");
  return json({ title, ...tree, keepsDictionaries: canKeepDictionaries(viewer) });
}

export default function Orgs() {
  const { path, lines, keepsDictionaries } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const pick = useBilingual();
  const above = path.slice(0, -1);
  return (
    <>
      <PageHeader title={t("orgs.title")} meta={<span className="max-w-measure">{t("orgs.intro")}</span>} />
      <AdminTabs current="orgs" keepsDictionaries={keepsDictionaries} />
      {above.length > 0 ? (
        <nav aria-label={t("orgs.path")} className="mt-3 flex flex-wrap gap-2 text-muted">
          {above.map(({ id, name }) => (
            <span key={id}>
              <TextLink href={`/admin/orgs?root=${id}`}>{pick(name)}</TextLink> /
            </span>
          ))}
        </nav>
      ) : null}
      <div className="mt-3">
        <OrgTree lines={lines} />
      </div>
    </>
  );
}
