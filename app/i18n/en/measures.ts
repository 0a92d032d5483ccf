import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/measures";

export default {} satisfies SameKeys<typeof zh>;
