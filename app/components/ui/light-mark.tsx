import { useCodeName } from "~/i18n/use-code-name";

export type LightColour = "green" | "yellow" | "red" | "grey";

type LightMarkProps = {
  light: LightColour;
  /** The rule's reason, shown on hover and beside it where `withReason`. */
  reason?: string;
  withReason?: boolean;
};

/** 红黄绿灯: colour, shape and word together, so that none of them carries it alone. */
export function LightMark({ light, reason, withReason = false }: LightMarkProps) {
  const name = useCodeName();
  return (
    <span className={`light light-${light}`} title={reason}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[light]}
      </svg>
      {name("light", light)}
      {withReason && reason ? <span className="whitespace-normal font-normal text-muted">{reason}</span> : null}
    </span>
  );
}

const shapes = {
  green: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  yellow: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  red: <path d="M1 1h10v10H1z" fill="currentColor" />,
  grey: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.6" />,
} satisfies Record<LightColour, JSX.Element>;
