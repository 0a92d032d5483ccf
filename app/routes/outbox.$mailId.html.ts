import type { LoaderFunctionArgs } from "@remix-run/node";
import { getOutboxMail } from "~/domain/mail/outbox.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";

/** The mail's own document for the preview's frame: no script, no request, nothing but its inline styles. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const mail = await getOutboxMail(viewer, requireId(params, "mailId"));
  if (!mail) throw notFound("Mail");
  return new Response(withLinksOutside(mail.html), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      "X-Frame-Options": "SAMEORIGIN",
      "Cache-Control": "no-store",
    },
  });
}

/** Links open outside the preview's frame. */
function withLinksOutside(html: string): string {
  return html.replace("<head>", '<head><base target="_blank">');
}
