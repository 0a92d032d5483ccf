import { GuardTitle } from "~/components/measures/guard-box";
import { Callout } from "~/components/ui/callout";
import type { OffendedGuard } from "~/domain/projects/offended-guards.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { MarkedText } from "./marked-text";

/** The prohibitions a field's words offend, right under it: article, what it forbids, and the words marked. */
export function GuardsAtField({ name, guards = [], text }: { name: string; guards?: OffendedGuard[]; text: string }) {
  const { t } = useTranslation("projects");
  const pick = useBilingual();
  if (guards.length === 0) return null;
  return (
    <div className="field-wide grid gap-2" id={`guards-${name}`}>
      {guards.map((guard) => (
        <Callout key={guard.key} kind="guard" title={<GuardTitle guard={guard} />}>
          <p className="max-w-measure">
            <span className="text-muted">{t("guards.forbids")}</span>
            {pick(guard.summary)}
          </p>
          <p className="max-w-measure">
            <span className="text-muted">{t("guards.why")}</span>
            {pick(guard.reason)}
          </p>
          <p className="mt-1 max-w-measure whitespace-pre-line">
            <span className="text-muted">{t("guards.words")}</span>
            <MarkedText text={text} words={guard.matched} />
          </p>
        </Callout>
      ))}
    </div>
  );
}
