import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/stages";

export default {} satisfies SameKeys<typeof zh>;
