import type { SameKeys } from "../dictionary";
import type zh from "../zh-CN/mail";

export default {} satisfies SameKeys<typeof zh>;
