import type { CalculatorHead } from "~/domain/calculator/calculator-page.server";
import { useTranslation } from "~/i18n/use-translation";
import { useProfileItems } from "./use-profile-items";

/** What was filled in, as one line; with the field's name where 是 alone says nothing. */
export function ProfileLine({ head }: { head: CalculatorHead }) {
  const { t } = useTranslation("calculator");
  const said = useProfileItems(head).filter(({ value }) => value !== null);
  if (said.length === 0) return <>{t("form.empty")}</>;
  return (
    <>
      {said
        .map(({ key, value }) => {
          if (key === "topRanked") return t("form.topRankedIs", { value });
          if (key === "planningEia") return t("form.planningEiaIs", { value });
          if (key === "manufacturing") return t("form.manufacturingIs", { value });
          return key === "categories" ? t("form.only", { value }) : value;
        })
        .join(t("form.separator"))}
    </>
  );
}
