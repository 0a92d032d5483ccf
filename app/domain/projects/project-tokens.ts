import { pinyinInitials } from "~/values/pinyin";
import { bigrams } from "~/values/text";

export type SearchableProject = {
  code: string;
  name: string;
  publicName?: string | null;
  companyName?: string | null;
  creditCode?: string | null;
};
export type SearchableInvestor = { nameZh: string | null; nameEn: string | null; aliases: string[] };

/** The search tokens of a project: its own names and codes and its investor's names, Chinese ones by pinyin initials too. */
export function projectTokens(project: SearchableProject, investor: SearchableInvestor | null): string[] {
  const own = [project.code, project.name, project.publicName, project.companyName, project.creditCode];
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
