import type { ReactNode } from "react";
import { Toast } from "~/components/ui/toast";
import type { Viewer } from "~/domain/access/viewer";
import type { ToastMessage } from "~/http/toast";
import { useTranslation } from "~/i18n/use-translation";
import { BottomBar } from "./bottom-bar";
import { PrintNote } from "./print-note";
import { Rail } from "./rail";
import { TopBar } from "./top-bar";

export type FrameProps = {
  viewer: Viewer;
  /** Path and query of the page shown. */
  path: string;
  search: string;
  isRailCollapsed: boolean;
  toast: ToastMessage | null;
  unread: number | null;
  children: ReactNode;
};

/** Everything around a signed-in page. */
export function Frame({ viewer, path, search, isRailCollapsed, toast, unread, children }: FrameProps) {
  const { t } = useTranslation("frame");
  return (
    <div className="frame" data-reader={viewer.userId}>
      <a href="#content" className="skip-link">
        {t("skipToContent")}
      </a>
      <Rail role={viewer.role} path={path} isCollapsed={isRailCollapsed} />
      <div className="min-w-0">
        <TopBar viewer={viewer} path={path} search={search} unread={unread} />
        <main id="content" tabIndex={-1} className="page">
          {children}
          <PrintNote viewer={viewer} />
        </main>
      </div>
      <BottomBar role={viewer.role} path={path} />
      {toast ? <Toast toast={toast} closeHref={path + search} /> : null}
    </div>
  );
}
