import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/files";

export default {} satisfies SameKeys<typeof zh>;
