import { type CodeGroup, useCodeName } from "~/i18n/use-code-name";

/** Names a code that a form brought and nobody has checked yet; what is no code is shown as it is. */
export function useLooseName(): (group: CodeGroup, code: string) => string {
  // Codes of a form are text until they are checked.
  const name = useCodeName() as (group: CodeGroup, code: string) => string;
  return (group, code) => (/^[a-z_0-9]+$/.test(code) ? name(group, code) : code);
}
