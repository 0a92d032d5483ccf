import { useTranslation } from "./use-translation";
import type zh from "./zh-CN/codes";

type Codes = typeof zh;
export type CodeGroup = keyof Codes;
export type CodeIn<Group extends CodeGroup> = Extract<keyof Codes[Group], string>;

/** Names codes in the reader's language: `const name = useCodeName(); name("stage", project.stage)`. */
export function useCodeName() {
  const { t } = useTranslation("codes");
  return <Group extends CodeGroup>(group: Group, code: CodeIn<Group>): string =>
    // Keys built from two checked parts are beyond what the key type can follow.
    (t as (key: string) => string)(`${group}.${code}`);
}
