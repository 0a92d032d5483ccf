/** How far a condition stands in, by the groups around it. */
export function conditionDepthClass(depth: number): string {
  return depth === 0 ? "" : depth === 1 ? "pl-4" : "pl-8";
}
