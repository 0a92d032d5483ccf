/** The need categories, in the order the office lists them. The first five carry measured fields of their own. */
export const needCategories = [
  "land",
  "eia",
  "finance",
  "talent",
  "entry_exit",
  "energy",
  "approval",
  "tax_reinvest",
  "logistics",
  "platform_bonded",
  "rd_ip",
  "digital",
  "chain",
  "forex",
  "trade_credit",
  "living",
  "safety",
  "grievance",
  "listing",
] as const;
export type NeedCategory = (typeof needCategories)[number];

/** The five first-class categories (要素保障 core): each has its own measured fields. */
export const coreCategories = [
  "land",
  "eia",
  "finance",
  "talent",
  "entry_exit",
] as const satisfies readonly NeedCategory[];
export type CoreCategory = (typeof coreCategories)[number];

export function isCoreCategory(category: NeedCategory): category is CoreCategory {
  return (coreCategories as readonly string[]).includes(category);
}
