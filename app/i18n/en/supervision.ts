import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/supervision";

export default {} satisfies SameKeys<typeof zh>;
