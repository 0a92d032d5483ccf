import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/admin";

export default {} satisfies SameKeys<typeof zh>;
