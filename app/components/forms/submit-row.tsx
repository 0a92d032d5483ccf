import type { ReactNode } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import type { IconName } from "~/components/ui/icon";
import { useTranslation } from "~/i18n/use-translation";

type SubmitRowProps = {
  /** 保存 unless given. */
  label?: string;
  icon?: IconName;
  cancelHref?: string;
  isDanger?: boolean;
  /** Further buttons of the same form: `<Button name="then" value="another">`. */
  children?: ReactNode;
};

/** The end of a form: Enter saves, Escape leaves. */
export function SubmitRow({ label, icon, cancelHref, isDanger = false, children }: SubmitRowProps) {
  const { t } = useTranslation("common");
  return (
    <div className="flex flex-wrap items-center gap-2 pt-1">
      <Button variant={isDanger ? "danger" : "primary"} icon={icon}>
        {label ?? t("save")}
      </Button>
      {children}
      {cancelHref ? (
        <ButtonLink href={cancelHref} variant="quiet">
          {t("cancel")}
        </ButtonLink>
      ) : null}
    </div>
  );
}
