import { pinyinInitials } from "~/values/pinyin";
import { bigrams } from "~/values/text";

export type SearchableProject = {
  code: string;
  name: string;
  publicName?: string | null;
  companyName?: string | null;
  creditCode?: string | null;
  /** What a row it was imported from calls it in other languages; see `importedNames`. */
  otherNames?: readonly string[];
};
export type SearchableInvestor = { nameZh: string | null; nameEn: string | null; aliases: string[] };

/**
 * The search tokens of a project: its own names and codes, those an import gave it and its investor's names, Chinese ones by
 * pinyin initials too. Whoever writes a project's or an investor's names writes these with them.
 */
export function projectTokens(project: SearchableProject, investor: SearchableInvestor | null): string[] {
  const { code, name, publicName, companyName, creditCode, otherNames = [] } = project;
  const own = [code, name, publicName, companyName, creditCode, ...otherNames];
  return tokensOf([...own, ...(investor ? namesOf(investor) : [])].filter(Boolean).join(" "));
}

export function investorTokens(investor: SearchableInvestor): string[] {
  return tokensOf(namesOf(investor).join(" "));
}

function tokensOf(text: string): string[] {
  return bigrams(`${text} ${pinyinInitials(text)}`);
}

function namesOf({ nameZh, nameEn, aliases }: SearchableInvestor): string[] {
  return [nameZh, nameEn, ...aliases].filter((name) => name !== null);
}
