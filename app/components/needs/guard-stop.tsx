import { Checkbox } from "~/components/forms/choices";
import { GuardTitle } from "~/components/measures/guard-box";
import { Callout } from "~/components/ui/callout";
import type { GuardFinding } from "~/domain/measures/guards";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Inside a need's form: the prohibitions its words touch, and the tick that says they were read. */
export function GuardStop({ guards }: { guards: GuardFinding[] }) {
  const { t } = useTranslation("needs");
  const pick = useBilingual();
  if (guards.length === 0) return null;
  return (
    <Callout kind="guard" title={t("raise.guardTitle")}>
      <ul className="grid gap-1">
        {guards.map((guard) => (
          <li key={guard.key}>
            <p className="font-semibold">
              <GuardTitle guard={guard} />
            </p>
            <p>{pick(guard.reason)}</p>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Checkbox name="guardsRead" label={t("raise.guardsRead")} />
      </div>
    </Callout>
  );
}
