import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/imports";

export default {} satisfies SameKeys<typeof zh>;
