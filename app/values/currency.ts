/** How a currency is named and written. `zhUnit` is what follows the number in Chinese: 3,000 万**美元**. */
export type Currency = {
  code: string;
  nameZh: string;
  nameEn: string;
  zhUnit: string;
  /** Decimal places of its smallest coin or booking unit. Source: ISO 4217. */
  minorDigits: number;
  /** The unit in which amounts of a project are usually typed. */
  typicalUnit: "wan" | "yi";
  /** Other ways people write it. Lower case, simplified characters. */
  aliases: readonly string[];
};

/** Currencies of ISO 4217 that investors in China use, most frequent first. */
export const currencies = [
  row("CNY", "人民币", "Chinese yuan", "元", 2, "wan", ["rmb", "元人民币", "人民币元", "¥", "yuan"]),
  row("USD", "美元", "US dollar", "美元", 2, "wan", ["美金", "us$", "$", "dollars", "dollar"]),
  row("EUR", "欧元", "Euro", "欧元", 2, "wan", ["€", "euros", "euro"]),
  row("JPY", "日元", "Japanese yen", "日元", 0, "yi", ["日圆", "jp¥", "yen"]),
  row("HKD", "港元", "Hong Kong dollar", "港元", 2, "wan", ["港币", "hk$"]),
  row("GBP", "英镑", "Pound sterling", "英镑", 2, "wan", ["£", "pounds"]),
  row("KRW", "韩元", "South Korean won", "韩元", 0, "yi", ["韩圆", "韩币", "₩", "won"]),
  row("SGD", "新加坡元", "Singapore dollar", "新加坡元", 2, "wan", ["新元", "新币", "s$"]),
  row("CHF", "瑞士法郎", "Swiss franc", "瑞士法郎", 2, "wan", ["瑞郎", "sfr"]),
  row("TWD", "新台币", "New Taiwan dollar", "新台币", 2, "wan", ["台币", "元新台币", "新台币元", "nt$"]),
  row("AUD", "澳大利亚元", "Australian dollar", "澳元", 2, "wan", ["澳大利亚元", "a$"]),
  row("CAD", "加拿大元", "Canadian dollar", "加元", 2, "wan", ["加拿大元", "加币", "c$"]),
  row("NZD", "新西兰元", "New Zealand dollar", "新西兰元", 2, "wan", ["纽元", "nz$"]),
  row("SEK", "瑞典克朗", "Swedish krona", "瑞典克朗", 2, "wan", []),
  row("DKK", "丹麦克朗", "Danish krone", "丹麦克朗", 2, "wan", []),
  row("NOK", "挪威克朗", "Norwegian krone", "挪威克朗", 2, "wan", []),
  row("SAR", "沙特里亚尔", "Saudi riyal", "沙特里亚尔", 2, "wan", ["里亚尔"]),
  row("AED", "阿联酋迪拉姆", "UAE dirham", "阿联酋迪拉姆", 2, "wan", ["迪拉姆"]),
  row("INR", "印度卢比", "Indian rupee", "印度卢比", 2, "wan", ["卢比", "₹"]),
  row("MYR", "马来西亚林吉特", "Malaysian ringgit", "林吉特", 2, "wan", ["马来西亚林吉特", "马币"]),
  row("THB", "泰铢", "Thai baht", "泰铢", 2, "wan", ["฿"]),
  row("MOP", "澳门元", "Macao pataca", "澳门元", 2, "wan", ["澳门币"]),
] as const satisfies readonly Currency[];

/** The code of a currency by each way it is written: code, names and aliases, in lower case. */
export const currencyByWord = new Map<string, string>(
  currencies.flatMap(({ code, nameZh, zhUnit, aliases }) =>
    [code.toLowerCase(), nameZh, zhUnit, ...aliases].map((word) => [word, code] as const),
  ),
);

const byCode = new Map<string, Currency>(currencies.map((currency) => [currency.code, currency]));

/** The currency of a code, or undefined for one this table does not know. */
export function currencyOf(code: string): Currency | undefined {
  return byCode.get(code);
}

function row(
  code: string,
  nameZh: string,
  nameEn: string,
  zhUnit: string,
  minorDigits: number,
  typicalUnit: "wan" | "yi",
  aliases: string[],
): Currency {
  return { code, nameZh, nameEn, zhUnit, minorDigits, typicalUnit, aliases };
}
