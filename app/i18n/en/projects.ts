import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/projects";

export default {} satisfies SameKeys<typeof zh>;
