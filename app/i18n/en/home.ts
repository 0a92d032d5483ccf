import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/home";

export default {} satisfies SameKeys<typeof zh>;
