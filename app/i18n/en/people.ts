import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/people";

export default {} satisfies SameKeys<typeof zh>;
