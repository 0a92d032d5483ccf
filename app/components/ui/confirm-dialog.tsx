import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "./button";

type ConfirmDialogProps = {
  /** Opened by `<a href="the page that asks the same" data-dialog-open={id}>`, which also works without script. */
  id: string;
  title: string;
  children: ReactNode;
  /** Where the form is posted. */
  action: string;
  fields?: Record<string, string>;
  confirmLabel: string;
  isDanger?: boolean;
};

/** Only where it cannot be undone; otherwise do it and offer undo. */
export function ConfirmDialog({
  id,
  title,
  children,
  action,
  fields = {},
  confirmLabel,
  isDanger = false,
}: ConfirmDialogProps) {
  const { t } = useTranslation("common");
  return (
    <dialog id={id} className="dialog" aria-labelledby={`${id}-title`}>
      <form method="post" action={action} className="p-6">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <h2 id={`${id}-title`} className="text-base font-semibold">
          {title}
        </h2>
        <div className="mt-2 text-muted">{children}</div>
        <div className="mt-6 flex justify-end gap-2">
          <Button formMethod="dialog" formNoValidate value="cancel" autoFocus>
            {t("cancel")}
          </Button>
          <Button variant={isDanger ? "danger" : "primary"}>{confirmLabel}</Button>
        </div>
      </form>
    </dialog>
  );
}
