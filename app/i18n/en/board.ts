import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/board";

export default {} satisfies SameKeys<typeof zh>;
