import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/activity";

export default {} satisfies SameKeys<typeof zh>;
