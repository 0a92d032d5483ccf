import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/matching";

export default {} satisfies SameKeys<typeof zh>;
