import type { ReactNode } from "react";
import type { Modality, Standing } from "~/domain/measures/catalog";
import type { PriorityFlag } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { classNames } from "./class-names";

export type Tone = "plain" | "outline" | "accent" | "good" | "caution" | "bad";

export function Tag({ children, tone = "plain", title }: { children: ReactNode; tone?: Tone; title?: string }) {
  return (
    <span className={classNames("tag", tone !== "plain" && `tag-${tone}`)} title={title}>
      {children}
    </span>
  );
}

/** A priority sector as a small outlined tag: 芯, 药, 装; the full name on hover and for readers, or beside it. */
export function PriorityTag({ flag, full = false }: { flag: PriorityFlag; full?: boolean }) {
  const name = useCodeName();
  const long = name("priorityFlag", flag);
  const short = name("priorityFlagShort", flag);
  return (
    <span className="tag tag-outline" title={long}>
      <span aria-hidden={full ? undefined : "true"}>{full ? `${short} ${long}` : short}</span>
      {full ? null : <span className="sr-only">{long}</span>}
    </span>
  );
}

const standingTone: Record<Standing, Tone> = {
  in_force: "good",
  draft: "caution",
  superseded: "plain",
  lapsed: "plain",
  upcoming: "plain",
};

/** 现行, 征求意见稿, 已被替代, 已失效. */
export function StandingTag({ standing }: { standing: Standing }) {
  const name = useCodeName();
  return <Tag tone={standingTone[standing]}>{name("standing", standing)}</Tag>;
}

/** How strongly the article speaks: 应, 不得, 支持, 鼓励, 允许, 探索. Firm words are heavy, soft ones light. */
export function ModalityWord({ modality }: { modality: Modality }) {
  const name = useCodeName();
  const look = { must: "font-semibold text-ink", must_not: "font-semibold text-bad" };
  const weight = modality === "must" || modality === "must_not" ? look[modality] : "text-muted";
  return <span className={`nowrap ${weight}`}>{name("modality", modality)}</span>;
}
