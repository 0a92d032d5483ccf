import type { Text } from "~/domain/measures/catalog";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type Explained = {
  need: { serial: number; title: string } | null;
  matched: string[];
  conditions: { text: Text; state: string; field: string }[];
};

/** Where the zone lies is no reason: it holds for all its projects. */
const ofPlace = ["province", "zoneLevel", "region", "zoneRank"];

/** Why a measure was proposed, in one line: the need and its words, or the conditions that tell this project from others. */
export function useWhy(): (proposal: Explained) => string {
  const { t } = useTranslation("proposals");
  const pick = useBilingual();
  return ({ need, matched, conditions }) => {
    if (need && matched.length > 0)
      return t("whyNeed", { need: `N${need.serial} ${need.title}`, words: matched.slice(0, 3).join(t("words")) });
    const met = conditions.filter(({ state, field }) => state === "met" && !ofPlace.includes(field));
    return met.map(({ text }) => pick(text)).join(t("whySeparator"));
  };
}
