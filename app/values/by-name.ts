const byPinyin = new Intl.Collator("zh-Hans-CN-u-co-pinyin", { numeric: true });

/** Order of names as people look for them: Chinese ones by pinyin. To be given to `sort`. */
export function byName<Item>(nameOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => byPinyin.compare(nameOf(a), nameOf(b));
}
