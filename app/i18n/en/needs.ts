import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/needs";

export default {} satisfies SameKeys<typeof zh>;
