import type { CalculatorHead } from "~/domain/calculator/calculator-page.server";
import { useTranslation } from "~/i18n/use-translation";
import { useProfileItems } from "./use-profile-items";

/** Where the field's name is needed to read its value: 是 alone says nothing. */
const bare = ["zone", "province", "zoneLevel", "kind", "stage", "landMode", "landUse", "lists", "sector", "text"];

/** What was filled in, as one line. */
export function ProfileLine({ head }: { head: CalculatorHead }) {
  const { t } = useTranslation("calculator");
  const said = useProfileItems(head).filter(({ value }) => value !== null);
  if (said.length === 0) return <>{t("form.empty")}</>;
  return (
    <>
      {said
        .map(({ key, label, value }) => {
          if (key === "topRanked") return t("form.topRankedIs", { value });
          if (key === "planningEia") return t("form.planningEiaIs", { value });
          if (key === "manufacturing") return t("form.manufacturingIs", { value });
          return bare.includes(key) ? value : `${label} ${value}`;
        })
        .join(t("form.separator"))}
    </>
  );
}
