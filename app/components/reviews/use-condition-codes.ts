import { regions } from "~/domain/measures/catalog";
import { landUseClasses } from "~/domain/needs/codes";
import type { ConditionFact } from "~/domain/policies/review/review-values";
import { landModes, listLevels, projectKinds, sectors } from "~/domain/projects/codes";
import { provinces } from "~/domain/reference/provinces";
import type { CodeGroup } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { useLooseName } from "./use-loose-name";

const groups: Partial<Record<ConditionFact, [CodeGroup, readonly string[]]>> = {
  region: ["region", regions],
  sector: ["sector", sectors],
  kind: ["projectKind", projectKinds],
  lists: ["listLevel", listLevels],
  landMode: ["landMode", landModes],
  landUse: ["landUseClass", landUseClasses],
};

/** The values a kind of condition can take, named; null where it takes none. */
export function useConditionCodes(fact: ConditionFact): { value: string; label: string }[] | null {
  const { t, language } = useTranslation("reviews");
  const name = useLooseName();
  if (fact === "province")
    return provinces.map(({ code, name: words }) => ({ value: code, label: language === "en" ? words.en : words.zh }));
  if (fact === "zoneLevel")
    return (["national", "provincial"] as const).map((value) => ({ value, label: t(`zoneLevel.${value}`) }));
  if (fact === "manufacturing")
    return (["yes", "no"] as const).map((value) => ({ value, label: t(`condition.${value}`) }));
  const group = groups[fact];
  return group ? group[1].map((value) => ({ value, label: name(group[0], value) })) : null;
}
