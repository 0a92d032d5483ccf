import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/search";

export default {} satisfies SameKeys<typeof zh>;
