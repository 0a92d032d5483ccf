/** An investor's name as lists write it, in its two languages: 诺和诺德(Novo Nordisk) is one name and its gloss. */
export function splitInvestor(name: string): {
  name: string;
  nameZh: string | null;
  nameEn: string | null;
  aliases: string[];
} {
  const [, main = "", gloss = ""] = /^([^()]{1,150}?) ?\(([^()]{1,150})\)$/.exec(name) ?? [];
  if (main !== "" && !/[/／]/.test(name)) {
    if (hasHan(main) && isLatinName(gloss)) return { name, nameZh: main, nameEn: gloss, aliases: [] };
    if (isLatinName(main) && hasHan(gloss) && [...gloss].length > 3)
      return { name, nameZh: gloss, nameEn: main, aliases: [] };
  }
  return hasHan(name)
    ? { name, nameZh: name, nameEn: null, aliases: [] }
    : { name, nameZh: null, nameEn: name, aliases: [] };
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** (China) and (HK) say where, not who. */
function isLatinName(text: string): boolean {
  return (
    /\p{Script=Latin}/u.test(text) &&
    !hasHan(text) &&
    !/^(?:china|hk|hong kong|prc|asia|shanghai|beijing)$/i.test(text.trim())
  );
}
