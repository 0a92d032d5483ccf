import { useContext } from "react";
import { PrintFoot } from "~/components/ui/print-foot";
import type { Viewer } from "~/domain/access/viewer";
import { PageContext } from "~/http/page-context";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { usePageTitle } from "./use-page-title";

/** The foot of every printed page. */
export function PrintNote({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation("common");
  const pick = useBilingual();
  const { at } = useContext(PageContext);
  const title = usePageTitle();
  return <PrintFoot title={title ?? t("product")} scope={pick(viewer.orgName)} person={viewer.name} at={at} />;
}
