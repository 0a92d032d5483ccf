import { provinces } from "~~/seeds/reference/provinces";
import type { Condition } from "./catalog";

/**
 * A measure's conditions with the one its document implies: what a province issues serves that province, whether or not
 * the conditions that were recorded say so. Source: policy notes, "ZJ applies in Zhejiang only".
 */
export function withOwnProvince(conditions: Condition[], province: string | null): Condition[] {
  if (!province || conditions.some((condition) => condition.fact === "province")) return conditions;
  const named = provinces.find(({ code }) => code === province);
  const text = { zh: `项目位于${named?.nameZh ?? province}`, en: `The project is in ${named?.nameEn ?? province}` };
  return [{ fact: "province", in: [province], text }, ...conditions];
}
