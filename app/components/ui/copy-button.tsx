import { useTranslation } from "~/i18n/use-translation";
import { IconButton } from "./button";

/** Copies a text to the clipboard; only shown where the script runs. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation("common");
  return (
    <IconButton
      type="button"
      size="small"
      icon="copy"
      label={t("copy")}
      data-copy={text}
      data-copied={t("copied")}
      data-needs-script=""
    />
  );
}
