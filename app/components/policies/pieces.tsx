import type { Piece } from "~/domain/policies/marked-text";

const look = { problem: "policy-damaged", corrected: "policy-corrected" } as const;

/** Text whose damaged and corrected places stand out. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, mark }, index) =>
    mark === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
      <mark key={index} className={look[mark]}>
        {text}
      </mark>
    ),
  );
}

export function isEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }) => text.trim() === "");
}
