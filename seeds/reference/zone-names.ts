import { pinyin } from "pinyin-pro";

const zoneKinds: [zh: string, en: string][] = [
  ["经济技术开发区", "Economic and Technological Development Zone"],
  ["新兴技术开发区", "New Technology Development Zone"],
  ["经济开发区", "Economic Development Zone"],
  ["台商投资区", "Taiwan Investment Zone"],
  ["工业园区", "Industrial Park"],
  ["产业园区", "Industrial Park"],
  ["开发区", "Development Zone"],
];

/** Places whose English name is not their pinyin, or needs an apostrophe. */
const placeNames: [zh: string, en: string][] = [
  ["乌鲁木齐甘泉堡", "Urumqi Ganquanpu "],
  ["乌鲁木齐", "Urumqi "],
  ["呼和浩特", "Hohhot "],
  ["呼伦贝尔", "Hulunbuir "],
  ["巴彦淖尔", "Bayannur "],
  ["格尔木", "Golmud "],
  ["阿拉尔", "Aral "],
  ["库尔勒", "Korla "],
  ["哈尔滨", "Harbin "],
  ["拉萨", "Lhasa "],
  ["西安", "Xi'an "],
  ["六安", "Lu'an "],
  ["广安", "Guang'an "],
  ["雅安", "Ya'an "],
  ["海安", "Hai'an "],
  ["淮安", "Huai'an "],
  ["鄂州", "Ezhou "],
];

/** A zone's place name in English or pinyin with the kind of zone, where no source gives an English name. */
export function romanisedName(nameZh: string): string {
  const withoutNote = nameZh.replace(/（.*）$/, "");
  const kind = zoneKinds.find(([zh]) => withoutNote.endsWith(zh));
  const place = kind ? withoutNote.slice(0, -kind[0].length) : withoutNote;
  const known = placeNames.find(([zh]) => place.startsWith(zh));
  const rest = place.slice(known?.[0].length ?? 0);
  const name = `${known?.[1] ?? ""}${inPinyin(rest)}`.trim();
  return kind ? `${name} ${kind[1]}` : name;
}

function inPinyin(text: string): string {
  const letters = pinyin(text, { toneType: "none", type: "array" }).join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
