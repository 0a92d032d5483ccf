import type { LoaderFunctionArgs } from "@remix-run/node";
import { getPolicyFile } from "~/domain/policies/policy-file.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { attachmentHeader } from "~/values/file-name";

/** A policy file as it was received, as a download. Its type is not told: nothing may open it in the page's origin. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const file = await getPolicyFile(viewer, requireId(params, "draftId"));
  if (!file) throw notFound("File");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(file.bytes.length),
      "Content-Disposition": attachmentHeader(file.fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
