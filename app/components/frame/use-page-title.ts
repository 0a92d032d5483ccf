import { useMatches } from "@remix-run/react";
import { useContext } from "react";
import { PageContext } from "~/http/page-context";
import { useTranslation } from "~/i18n/use-translation";

/** What the deepest page's loader gave as `title`, the name of what went wrong, or null. */
export function usePageTitle(): string | null {
  const { t } = useTranslation("errors");
  const { status } = useContext(PageContext);
  const titles = useMatches().map((match) => titleOf(match.data));
  if (status === 404) return t("notFoundTitle");
  return titles.filter((found) => found !== null).at(-1) ?? null;
}

function titleOf(data: unknown): string | null {
  return typeof data === "object" && data !== null && "title" in data && typeof data.title === "string"
    ? data.title
    : null;
}
