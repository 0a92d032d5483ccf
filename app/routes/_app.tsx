import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage } from "~/components/frame/error-page";
import { Frame } from "~/components/frame/frame";
import { cookieValue } from "~/http/cookie-value";
import { requireViewer } from "~/http/require-viewer.server";
import { takeToast } from "~/http/toast.server";

/** What the frame around every signed-in page shows. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { toast, setCookie } = await takeToast(request);
  const isRailCollapsed = cookieValue(request.headers.get("Cookie"), "rail") === "1";
  const headers = new Headers(setCookie ? { "Set-Cookie": setCookie } : undefined);
  return json({ viewer, toast, isRailCollapsed, unread: null }, { headers });
}

export default function SignedIn() {
  const data = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  return (
    <Frame {...data} path={pathname} search={search}>
      <Outlet />
    </Frame>
  );
}

/** What went wrong inside stays inside the frame; without a viewer there is none. */
export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("routes/_app");
  const { pathname, search } = useLocation();
  if (!data?.viewer) return <ErrorPage />;
  return (
    <Frame {...data} path={pathname} search={search}>
      <ErrorPage isInside />
    </Frame>
  );
}
