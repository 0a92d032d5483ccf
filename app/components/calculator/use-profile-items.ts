import type { CalculatorHead } from "~/domain/calculator/calculator-page.server";
import { provinces } from "~/domain/reference/provinces";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export type ProfileItem = { key: string; label: string; value: string | null };

/** A profile field by field in the page's language; null where nothing is known. */
export function useProfileItems({ profile, zone, suggestedSector }: CalculatorHead): ProfileItem[] {
  const { t } = useTranslation("calculator");
  const name = useCodeName();
  const pick = useBilingual();
  const province = provinces.find(({ code }) => code === (zone?.province ?? profile.province));
  const level = zone?.zoneLevel ?? profile.zoneLevel;
  const yesNo = (answer: string | undefined, known: boolean | null | undefined) => {
    const said = answer === undefined ? (known ?? null) : answer === "yes";
    return said === null ? null : t(said ? "form.yes" : "form.no");
  };
  const separator = t("form.separator");
  const lists = profile.lists.map((one) => (one === "none" ? t("form.none") : name("listLevel", one)));
  const suggested = suggestedSector ? t("form.suggested", { sector: name("sector", suggestedSector) }) : null;
  return [
    { key: "zone", label: t("form.zone"), value: zone ? pick(zone.name) : null },
    {
      key: "province",
      label: t("form.province"),
      value: province ? pick(province.name) : null,
    },
    { key: "zoneLevel", label: t("form.zoneLevel"), value: level ? t(`form.levels.${level}`) : null },
    { key: "topRanked", label: t("form.topRanked"), value: yesNo(profile.topRanked, zone?.isTopRankedZone) },
    { key: "planningEia", label: t("form.planningEia"), value: yesNo(profile.planningEia, zone?.hasPlanningEia) },
    { key: "sector", label: t("form.sector"), value: profile.sector ? name("sector", profile.sector) : suggested },
    { key: "manufacturing", label: t("form.manufacturing"), value: yesNo(profile.manufacturing, null) },
    { key: "kind", label: t("form.kind"), value: profile.kind ? name("projectKind", profile.kind) : null },
    { key: "stage", label: t("form.stage"), value: profile.stage ? name("stage", profile.stage) : null },
    { key: "landMode", label: t("form.landMode"), value: profile.landMode ? name("landMode", profile.landMode) : null },
    { key: "landUse", label: t("form.landUse"), value: profile.landUse ? name("landUseClass", profile.landUse) : null },
    { key: "lists", label: t("form.lists"), value: lists.join(separator) || null },
    {
      key: "categories",
      label: t("form.categories"),
      value: profile.categories.map((one) => name("needCategory", one)).join(separator) || null,
    },
    { key: "text", label: t("form.text"), value: profile.text ?? null },
  ];
}
