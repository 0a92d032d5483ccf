import { policyEditions } from "~~/seeds/reference/policy-editions";

const kindsOf = {
  negative: ["negative_list", "ftz_negative_list", "ftp_negative_list"],
  encouraged: ["encouraged_catalogue"],
};
export type EditionList = keyof typeof kindsOf;

/** Editions of a list, newest first, each with its title in the reader's language. */
export function editionChoices(list: EditionList, language: string): { value: string; label: string }[] {
  return policyEditions
    .filter(({ kind }) => kindsOf[list].includes(kind))
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
    .map(({ id, titleZh, titleEn }) => ({ value: id, label: language === "en" ? titleEn : titleZh }));
}

export function editionIds(list: EditionList): string[] {
  return editionChoices(list, "zh-CN").map(({ value }) => value);
}

export function editionTitle(id: string, language: string): string {
  const edition = policyEditions.find((one) => one.id === id);
  if (!edition) return id;
  return language === "en" ? edition.titleEn : edition.titleZh;
}
