import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { ButtonLink } from "~/components/ui/button";
import { Icon, type IconName } from "~/components/ui/icon";
import { PageContext } from "~/http/page-context";
import { useTranslation } from "~/i18n/use-translation";

type Kind = "notFound" | "forbidden" | "conflict" | "busy" | "broken";

const icons: Record<Kind, IconName> = {
  notFound: "search",
  forbidden: "lock",
  conflict: "history",
  busy: "clock",
  broken: "warning",
};

/** The page for whatever a route threw. Use as `ErrorBoundary`; shows no detail but a number to quote. */
export function ErrorPage({ isInside = false }: { isInside?: boolean }) {
  const { t } = useTranslation("errors");
  const { requestId, isBusy, isReused } = useContext(PageContext);
  const error = useRouteError();
  const kind = isBusy ? "busy" : isReused ? "conflict" : kindOf(error);
  const Outer = isInside ? "div" : "main";
  const isOurs = kind === "broken" || kind === "busy";
  return (
    <Outer className={isInside ? "grid min-h-[60vh] place-items-center" : "grid min-h-dvh place-items-center p-6"}>
      <div className="flex max-w-measure flex-col items-center gap-2 text-center">
        <Icon name={icons[kind]} className="h-8! w-8! text-faint" />
        <h1 className="page-title">{t(`${kind}Title`)}</h1>
        <p className="text-muted">{t(`${kind}Text`)}</p>
        {isOurs ? <p className="text-xs text-faint">{t("correlation", { id: requestId })}</p> : null}
        <div className="mt-3">
          <ButtonLink href="/">{t("goHome")}</ButtonLink>
        </div>
      </div>
    </Outer>
  );
}

function kindOf(error: unknown): Kind {
  if (isRouteErrorResponse(error)) {
    if (error.status === 404 || error.status === 405 || error.status === 400) return "notFound";
    if (error.status === 401 || error.status === 403) return "forbidden";
    if (error.status === 409) return "conflict";
    if (error.status === 503 || error.status === 429) return "busy";
  }
  return "broken";
}
