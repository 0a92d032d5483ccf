import { simplifySign } from "./simplify-script";
import { replace, type TracedText } from "./traced-text";

/** Signs nobody sees: they hide in copied web text, between signs and inside numbers. */
const invisible =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F|[\uFE00-\uFE0F]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
const control = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const blanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/g;
/** Digits and letters of double width, as Chinese keyboards type them; punctuation of double width is right as it is. */
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05]/g;
/** Radicals that PDF programs write for the signs they look like; Unicode gives these no plain form. */
const radicals = new Map(
  [
    ..."⺟母⺠民⺒巳⺕彐⺝月⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹耂⺻聿⺼月⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟",
  ].flatMap((sign, index, all) => (index % 2 === 0 ? [[sign, all[index + 1] ?? sign] as const] : [])),
);
/** Kangxi radicals and compatibility forms, which Unicode gives their plain form. */
const compatible = /[\u2E80-\u2FDF\uF900-\uFAD9]/g;

/**
 * Takes out of a line what no reader sees and writes digits and letters in one width.
 *
 * Punctuation and wording stay as they are: only what is certainly noise goes.
 */
export function cleanSigns(line: TracedText): TracedText {
  let cleaned = replace(line, invisible, "");
  cleaned = replace(cleaned, control, "");
  cleaned = replace(cleaned, blanks, " ");
  cleaned = replace(cleaned, /\t/g, " ");
  // Longer runs carry no meaning and make patterns slow.
  cleaned = replace(cleaned, /(?<=\S)[ \u3000]{8,}/g, "  ");
  cleaned = replace(cleaned, /^[ \u3000]{80,}/g, " ".repeat(60));
  cleaned = replace(cleaned, wide, ([sign]) => sign.normalize("NFKC"));
  cleaned = replace(cleaned, /[A-Za-z][\u0300-\u036f]+/g, ([letter]) => letter.normalize("NFC"));
  cleaned = replace(cleaned, compatible, ([sign]) => radicals.get(sign) ?? simplifySign(sign.normalize("NFKC")));
  return replace(cleaned, /^\s*(?:#{1,6}\s+|\*\*(?=\S))|(?<=\S)\*\*\s*$/g, "");
}

/** Spaces that a layout put between Chinese signs and digits of one sentence: "第 12 号" is "第12号". */
export function closeGaps(text: TracedText): TracedText {
  const closed = replace(
    text,
    /(?<=[\u3400-\u9fff〔〕（）《》“”、，。；：]) +(?=[\d〔（(])|(?<=[\d%〕）)]) +(?=[\u3400-\u9fff〔〕（）《》“”、，。；：])/g,
    "",
  );
  return replace(closed, / {2,}|\u3000+ *| +\u3000+/g, " ");
}
