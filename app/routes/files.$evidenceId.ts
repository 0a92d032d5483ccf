import type { LoaderFunctionArgs } from "@remix-run/node";
import { getEvidenceFile } from "~/domain/evidence/evidence-file.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { attachmentHeader } from "~/values/file-name";

/** A file as a download, never shown in the page's own origin. Source: security case B7. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const file = await getEvidenceFile(viewer, requireId(params, "evidenceId"));
  if (!file) throw notFound("File");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.mime.startsWith("text/") ? `${file.mime}; charset=utf-8` : file.mime,
      "Content-Length": String(file.bytes.length),
      "Content-Disposition": attachmentHeader(file.fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
