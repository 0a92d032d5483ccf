import type { MeasuredFields } from "./need-fields";

/** What guards and the matcher read of a need: its words, and its measured fields in the words the articles use. */
export function needText(need: { title: string; detail: string | null } & Pick<MeasuredFields, "landMode" | "landUseClass" | "financePurpose">): string {
  const mode = need.landMode === "m0" ? "M0 新型产业用地" : need.landMode === "standard_land" ? "标准地" : need.landMode === "storeyed_factory" ? "工业上楼" : null;
  const use = need.landUseClass ? useWords[need.landUseClass] : null;
  return [need.title, need.detail, mode, use, need.financePurpose].filter(Boolean).join("\n");
}

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
