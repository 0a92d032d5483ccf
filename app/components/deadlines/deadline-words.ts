import type { ShownDeadline } from "~/domain/deadlines/shown-deadline";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type Worded = Pick<ShownDeadline, "text" | "title" | "isOfferEnd">;

/** What is due, in the reader's words. */
export function useDeadlineWords(): (deadline: Worded) => string {
  const { t } = useTranslation("deadlines");
  const pick = useBilingual();
  return ({ text, title, isOfferEnd }) => {
    if (isOfferEnd) return t("offerEnd", { title: pick(title) });
    return pick(text ?? title);
  };
}
