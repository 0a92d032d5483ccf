import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Sheet } from "~/components/calculator/sheet";
import { SheetTools } from "~/components/calculator/sheet-tools";
import { getSheet } from "~/domain/calculator/sheet-page.server";
import { askedProfile } from "~/http/asked-profile";
import { notFound } from "~/http/not-found";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import type { Language } from "~/i18n/languages";

/** What a project could use, on A4 for its investor, in the language asked for, whatever the account's own. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getSheet(viewer, askedProfile(request));
  if (!page) throw notFound("Project");
  const pageLanguage = languageOf(request, viewer.language);
  return json({
    title: fixedT(pageLanguage, "calculator")("sheet.page"),
    pageLanguage,
    office: viewer.orgName,
    page,
  });
}

export default function InvestorSheet() {
  const { page, office } = useLoaderData<typeof loader>();
  return (
    <div className="sheet-page">
      <SheetTools profile={page.profile} />
      <Sheet page={page} office={office} />
    </div>
  );
}

function languageOf(request: Request, own: Language): Language {
  const asked = new URL(request.url).searchParams.get("lang");
  if (asked === "en") return "en";
  return asked === "zh" ? "zh-CN" : own;
}
