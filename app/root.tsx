import { json, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Links, Outlet, useRouteLoaderData } from "@remix-run/react";
import type { TFunction } from "i18next";
import { type ReactNode, useContext } from "react";
import { ErrorPage } from "~/components/frame/error-page";
import { usePageTitle } from "~/components/frame/use-page-title";
import { cookieValue } from "~/http/cookie-value";
import { PageContext } from "~/http/page-context";
import { useTranslation } from "~/i18n/use-translation";
import icon from "./icon.svg?url";
import stylesheet from "./styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: icon, type: "image/svg+xml" },
];

/** Reads a cookie and cannot fail: the document around every error depends on it. */
export function loader({ request }: LoaderFunctionArgs) {
  const theme = cookieValue(request.headers.get("Cookie"), "theme");
  return json({ theme: theme === "light" || theme === "dark" ? theme : null });
}

export function Layout({ children }: { children: ReactNode }) {
  const { t, language } = useTranslation("frame");
  const { nonce, script } = useContext(PageContext);
  const { t: word } = useTranslation("common");
  const title = usePageTitle();
  const data = useRouteLoaderData<typeof loader>("root");
  const words = Object.fromEntries(scriptWords.map((name) => [name, raw(t, name)]));
  return (
    <html lang={language} data-theme={data?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title ? `${title} · ${word("product")}` : word("product")}</title>
        <Links />
        {script ? <script type="module" nonce={nonce} src={script} /> : null}
      </head>
      <body data-words={JSON.stringify(words)}>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

/** The words the enhancement script says, with their placeholders: it fills them itself. */
const scriptWords = [
  "draftRestored",
  "draftDiscard",
  "offline",
  "cardGrabbed",
  "cardOver",
  "cardMoved",
  "cardReturned",
  "moveRefused",
  "moveMissing",
] as const;

function raw(t: TFunction<"frame">, name: (typeof scriptWords)[number]): string {
  return t(name, { skipInterpolation: true });
}
