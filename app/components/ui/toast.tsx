import type { ToastMessage } from "~/http/toast";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "./button";
import { Icon } from "./icon";

/** Says what was done and offers to take it back. Stays until dismissed or the next page: nothing leaves by itself. */
export function Toast({ toast, closeHref }: { toast: ToastMessage; closeHref: string }) {
  const { t } = useTranslation("common");
  return (
    <div className="toast" role="status" data-toast="">
      <Icon
        name={toast.kind === "warning" ? "warning" : "check"}
        className={toast.kind === "warning" ? "text-caution" : "text-good"}
      />
      <p className="min-w-0 flex-1">{toast.message}</p>
      {toast.undo ? (
        <form method="post" action={toast.undo.action}>
          {Object.entries(toast.undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button size="small">{t("undo")}</Button>
        </form>
      ) : null}
      <a
        href={closeHref}
        className="btn btn-quiet btn-square btn-small"
        aria-label={t("close")}
        title={t("close")}
        data-toast-close=""
      >
        <Icon name="close" />
      </a>
    </div>
  );
}
