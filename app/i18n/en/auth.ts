import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/auth";

export default {} satisfies SameKeys<typeof zh>;
