import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdministratorHome } from "~/components/home/administrator-home";
import { AuditHome } from "~/components/home/audit-home";
import { LeaderHome } from "~/components/home/leader-home";
import { OfficerHome } from "~/components/home/officer-home";
import { ProvincialHome } from "~/components/home/provincial-home";
import { VerifierHome } from "~/components/home/verifier-home";
import { PageHeader } from "~/components/ui/page-header";
import type { Viewer } from "~/domain/access/viewer";
import { getAuditTrail } from "~/domain/activity/audit-trail.server";
import { getAdministratorHome } from "~/domain/home/administrator-home.server";
import { getLeaderHome } from "~/domain/home/leader-home.server";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { getProvincialHome } from "~/domain/home/provincial-home.server";
import { getVerifierHome } from "~/domain/home/verifier-home.server";
import { notFound } from "~/http/not-found";
import { pageStart } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The page each role starts on. A liaison's is the desk. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (viewer.role === "liaison") throw redirect("/desk");
  const before = pageStart(new URL(request.url).searchParams.get("before"));
  return json({
    title: fixedT(viewer.language, "home")("title"),
    name: viewer.name,
    orgName: viewer.orgName,
    home: await homeOf(viewer, before),
  });
}

async function homeOf(viewer: Exclude<Viewer, { role: "liaison" }>, before: string | undefined) {
  switch (viewer.role) {
    case "officer":
      return { role: "officer" as const, ...(await getOfficerHome(viewer)) };
    case "leader":
      return { role: "leader" as const, ...(await getLeaderHome(viewer)) };
    case "provincial":
      return { role: "provincial" as const, ...(await getProvincialHome(viewer)) };
    case "verifier":
      return { role: "verifier" as const, ...(await getVerifierHome(viewer)) };
    case "auditor": {
      const trail = await getAuditTrail(viewer, { before });
      if (!trail) throw notFound("Home");
      return { role: "auditor" as const, isFirstPage: before === undefined, ...trail };
    }
    default: {
      const home = await getAdministratorHome(viewer);
      if (!home) throw notFound("Home");
      return { role: "administrator" as const, ...home };
    }
  }
}

export default function Home() {
  const { name, orgName, home } = useLoaderData<typeof loader>();
  const { t } = useTranslation("home");
  const pick = useBilingual();
  return (
    <>
      <PageHeader title={t("title")} meta={`${pick(orgName)} · ${name}`} />
      {home.role === "officer" ? <OfficerHome {...home} /> : null}
      {home.role === "leader" ? <LeaderHome {...home} /> : null}
      {home.role === "provincial" ? <ProvincialHome {...home} /> : null}
      {home.role === "verifier" ? <VerifierHome {...home} /> : null}
      {home.role === "auditor" ? <AuditHome {...home} /> : null}
      {home.role === "administrator" ? <AdministratorHome {...home} /> : null}
    </>
  );
}
