import { Button, type ButtonVariant } from "~/components/ui/button";
import type { IconName } from "~/components/ui/icon";

type StepFormProps = {
  needId: string;
  step: string;
  label: string;
  variant?: ButtonVariant;
  size?: "small";
  icon?: IconName;
};

/** One click that moves a need a step on: a small form of its own. */
export function StepForm({ needId, step, label, variant, size, icon }: StepFormProps) {
  return (
    <form method="post" action={`/needs/${needId}/step`}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="operationId" value={crypto.randomUUID()} />
      <Button variant={variant} size={size} icon={icon}>
        {label}
      </Button>
    </form>
  );
}
