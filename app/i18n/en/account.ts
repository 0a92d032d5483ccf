import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/account";

export default {} satisfies SameKeys<typeof zh>;
