import { createCookie, redirect } from "@remix-run/node";
import { z } from "zod";
import { env } from "~/platform/env.server";
import { safeRedirect } from "./safe-redirect";
import type { ToastMessage } from "./toast";

/** Signed, for one page only. It holds words the reader is about to see, nothing else. */
const flash = createCookie("flash", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.baseUrl.startsWith("https:"),
  maxAge: 60,
  secrets: [env.authSecret],
});

const Toast = z.object({
  kind: z.enum(["success", "warning"]),
  message: z.string().max(400),
  undo: z.object({ action: z.string().startsWith("/"), fields: z.record(z.string(), z.string()) }).optional(),
});

/** Goes to a page of ours and says there what was done: `return redirectWithToast(url, { kind: "success", message: t("saved") })`. */
export async function redirectWithToast(url: string, toast: ToastMessage, headers = new Headers()): Promise<Response> {
  headers.append("Set-Cookie", await flash.serialize({ ...toast, message: toast.message.slice(0, 400) }));
  return redirect(safeRedirect(url), { status: 303, headers });
}

/** The toast waiting for this page, and the header that takes it off. */
export async function takeToast(request: Request): Promise<{ toast: ToastMessage | null; setCookie: string | null }> {
  const header = request.headers.get("Cookie");
  if (!header?.includes("flash=")) return { toast: null, setCookie: null };
  const read = Toast.safeParse(await flash.parse(header));
  return { toast: read.success ? read.data : null, setCookie: await flash.serialize("", { maxAge: 0 }) };
}
