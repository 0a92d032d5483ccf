import { ButtonLink } from "~/components/ui/button";
import type { MenuItem } from "~/components/ui/menu";
import type { NeedAction } from "~/domain/needs/need-states";
import { useTranslation } from "~/i18n/use-translation";
import { StepForm } from "./step-form";

/** Actions without a form of their own: one click. */
const steps = ["accept", "start", "resume", "approve_pause", "confirm_decline"] as const;
type Step = (typeof steps)[number];

/** The page on which each other action is filled in. */
const pages: Partial<Record<NeedAction, string>> = {
  answer: "answer",
  propose_decline: "decline",
  return_answer: "return",
  pause: "pause",
  close: "close",
  record_finding: "finding",
  withdraw: "withdraw",
  escalate: "escalate",
  rate: "rating",
  edit: "edit",
  keep_persons: "persons/new",
};

/** What one comes for first, in this order; the rest is in the menu. */
const firsts: NeedAction[] = ["accept", "confirm_decline", "approve_pause", "resume", "start", "answer", "rate"];
const order: NeedAction[] = [
  ...firsts,
  "close",
  "return_answer",
  "pause",
  "propose_decline",
  "edit",
  "keep_persons",
  "record_finding",
  "escalate",
  "withdraw",
];

type NeedFactsForActions = {
  id: string;
  category: string;
  answerKind: "done" | "decline" | null;
  isRated: boolean;
  /** A linked measure was granted or used: the need can be closed by it. */
  hasFulfilledLink: boolean;
  actions: NeedAction[];
};

/** The primary action of a need's page, one beside it, and the menu of all others. */
export function useNeedActions(need: NeedFactsForActions) {
  const { t } = useTranslation("needs");
  const offered = order.filter(
    (action) => need.actions.includes(action) && (action !== "keep_persons" || need.category === "entry_exit"),
  );
  const first = primaryOf(offered, need);
  const second =
    first === "confirm_decline" || first === "close"
      ? pick(offered, "return_answer")
      : first === "start"
        ? pick(offered, "answer")
        : first
          ? null
          : pick(offered, "close");
  const rest = offered.filter((action) => action !== first && action !== second);
  const label = (action: NeedAction) =>
    action === "answer" && need.answerKind ? t("actions.answerAgain") : t(`actions.${action}`);

  function control(action: NeedAction, isPrimary: boolean) {
    const variant = isPrimary ? "primary" : "secondary";
    if (isStep(action)) return <StepForm needId={need.id} step={action} label={label(action)} variant={variant} />;
    return (
      <ButtonLink href={hrefOf(need.id, action)} variant={variant}>
        {label(action)}
      </ButtonLink>
    );
  }

  const menu: MenuItem[] = rest.map((action) =>
    isStep(action)
      ? {
          label: label(action),
          action: `/needs/${need.id}/step`,
          fields: { step: action, operationId: crypto.randomUUID() },
        }
      : { label: label(action), href: hrefOf(need.id, action), isDanger: action === "withdraw" },
  );
  return {
    primary: first ? control(first, true) : undefined,
    secondary: second ? control(second, false) : undefined,
    menu,
  };
}

function primaryOf(offered: NeedAction[], need: NeedFactsForActions): NeedAction | null {
  if (offered.includes("close") && (need.answerKind === "done" || need.hasFulfilledLink)) return "close";
  return (
    firsts.find((action) => {
      if (!offered.includes(action)) return false;
      if (action === "answer") return !need.answerKind;
      return action !== "rate" || !need.isRated;
    }) ?? null
  );
}

function pick(offered: NeedAction[], action: NeedAction): NeedAction | null {
  return offered.includes(action) ? action : null;
}

function isStep(action: NeedAction): action is Step {
  return (steps as readonly NeedAction[]).includes(action);
}

function hrefOf(needId: string, action: NeedAction): string {
  return `/needs/${needId}/${pages[action] ?? ""}`;
}
