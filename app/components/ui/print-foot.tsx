import { useTranslation } from "~/i18n/use-translation";
import { InstantText } from "./date-text";

/** What a printed page says about itself: title, whose rows it shows, who printed it and when. */
export function PrintFoot({ title, scope, person, at }: { title: string; scope: string; person: string; at: string }) {
  const { t } = useTranslation("common");
  return (
    <footer className="print-only print-foot">
      {title} · {t("printScope", { scope })} · {t("printedBy", { person })}
      <InstantText at={at} />
    </footer>
  );
}
