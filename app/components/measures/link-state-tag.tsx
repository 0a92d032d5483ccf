import { Tag, type Tone } from "~/components/ui/tag";
import type { LinkState } from "~/domain/measures/link-states";
import { useCodeName } from "~/i18n/use-code-name";

const tones: Record<LinkState, Tone> = {
  proposed: "outline",
  linked: "accent",
  applied: "accent",
  granted: "good",
  used: "good",
  declined: "bad",
  not_relevant: "plain",
};

/** 已对接, 已申报, 已获批 … */
export function LinkStateTag({ state }: { state: LinkState }) {
  const name = useCodeName();
  return <Tag tone={tones[state]}>{name("linkState", state)}</Tag>;
}
