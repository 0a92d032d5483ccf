const digits = [..."零一二三四五六七八九"];

/** A list's number in one of Word's number formats; an unknown format counts in digits. */
export function formatListNumber(number: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "chineseLegalSimplified":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(number);
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperLetter":
      return letter(number);
    case "lowerLetter":
      return letter(number).toLowerCase();
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

function chinese(number: number): string {
  if (number < 1 || number > 9_999) return String(number);
  let text = "";
  let isGap = false;
  for (const [weight, name] of [
    [1_000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / weight) % 10;
    if (digit === 0) isGap = text !== "";
    else {
      text += (isGap ? "零" : "") + digits[digit] + name;
      isGap = false;
    }
  }
  return number < 20 ? text.replace(/^一十/, "十") : text;
}

function roman(number: number): string {
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const names = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
  let [rest, text] = [Math.min(Math.max(number, 0), 3_999), ""];
  for (const [at, size] of values.entries()) {
    for (; rest >= size; rest -= size) text += names[at];
  }
  return text;
}

/** Word goes on with aa, bb after z. */
function letter(number: number): string {
  const times = Math.ceil(number / 26);
  return number < 1 || times > 4 ? String(number) : String.fromCharCode(65 + ((number - 1) % 26)).repeat(times);
}
