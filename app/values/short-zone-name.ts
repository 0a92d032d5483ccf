/** A zone as its offices call it in a list: 嘉兴经开区, Jiaxing ETDZ. Other names stay as they are. */
export function shortZoneName({ zh, en }: { zh: string; en: string }): { zh: string; en: string } {
  return {
    zh: zh.replace(/经济技术开发区$/, "经开区"),
    en: en.replace(/Economic and Technological Development (?:Zone|Area)$/, "ETDZ"),
  };
}
