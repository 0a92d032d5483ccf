import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/lists";

export default {} satisfies SameKeys<typeof zh>;
