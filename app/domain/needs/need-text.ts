import type { MeasuredFields } from "./need-fields";

type NeedWords = { title: string; detail: string | null } & Pick<
  MeasuredFields,
  "landMode" | "landUseClass" | "financePurpose"
>;

/**
 * What guards and the matcher read of a need: its words, and its measured fields in the words the articles use.
 *
 * How land is supplied and what for stand in one sentence, as guards look for them; M0 is put before the title too,
 * which may speak of flats without naming the land.
 */
export function needText(need: NeedWords): string {
  const mode = need.landMode ? modeWords[need.landMode] : undefined;
  const use = need.landUseClass ? useWords[need.landUseClass] : undefined;
  const land = [mode, use].filter(Boolean).join("，");
  const titleOnM0 = need.landMode === "m0" ? `${mode}，${need.title}` : null;
  return [need.title, need.detail, land, titleOnM0, need.financePurpose].filter(Boolean).join("\n");
}

const modeWords: Partial<Record<NonNullable<MeasuredFields["landMode"]>, string>> = {
  m0: "M0 新型产业用地",
  standard_land: "标准地",
  storeyed_factory: "工业上楼",
};

const useWords: Record<NonNullable<MeasuredFields["landUseClass"]>, string> = {
  industrial_1: "一类工业用地",
  industrial_2: "二类工业用地",
  industrial_3: "三类工业用地",
  storage: "仓储用地",
  research: "科研用地",
  office: "商务办公",
  commercial: "商业用地 商铺",
  residential: "住宅",
};
