import { useLightText } from "~/components/supervision/use-light-text";
import type { StagePanel } from "~/domain/projects/stage-panel.server";

/** The sentence of the rule behind a project's light; green has none. */
export function useLightReason(): (panel: Pick<StagePanel, "light" | "lights">) => string | undefined {
  const text = useLightText();
  return ({ light, lights }) => {
    const worst = light === "green" ? undefined : lights.find((one) => one.level === light);
    return worst ? text(worst) : undefined;
  };
}
