import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportGapPage } from "~/domain/outcomes/gap-page.server";
import { gapTable } from "~/domain/outcomes/gap-table.server";
import { GapFilters } from "~/domain/outcomes/outcome-filters";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { csvText } from "~/values/csv";
import { attachmentHeader } from "~/values/file-name";

/** The gap report as a table; every download asks again who is looking and is on record. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await exportGapPage(viewer, parseSearch(request, GapFilters));
  if (!page) throw notFound("Gaps");
  const fileName = fixedT(viewer.language, "outcomes")("gaps.fileName", { date: page.asOf });
  return new Response(csvText(gapTable(page, viewer.language)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": attachmentHeader(fileName),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
