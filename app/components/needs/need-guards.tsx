import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import type { GuardFinding } from "~/domain/measures/guards";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Prohibitions the need's words or fields touch, each with its article; those merely to be watched stand folded below. */
export function NeedGuards({ guards }: { guards: GuardFinding[] }) {
  const { t, language } = useTranslation("needs");
  const pick = useBilingual();
  const touched = guards.filter((guard) => guard.triggered);
  const watched = guards.filter((guard) => !guard.triggered);
  if (guards.length === 0) return null;
  return (
    <div className="mb-4 grid gap-2">
      {touched.map((guard) => (
        <Callout key={guard.key} kind="guard" title={<GuardTitle guard={guard} />}>
          <p>{pick(guard.reason)}</p>
          {guard.matched.length > 0 ? <p className="mt-1 text-muted">{t("page.guardMatched", { words: guard.matched.join(language === "en" ? ", " : "、") })}</p> : null}
        </Callout>
      ))}
      {watched.length > 0 ? (
        <details className="text-muted">
          <summary className="cursor-pointer">{t("page.guardsWatched", { count: watched.length })}</summary>
          <ul className="mt-1 grid gap-1 pl-4">
            {watched.map((guard) => (
              <li key={guard.key}>
                <GuardTitle guard={guard} />
                {language === "en" ? ": " : "："}
                {pick(guard.reason)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

export function GuardTitle({ guard }: { guard: GuardFinding }) {
  const pick = useBilingual();
  return (
    <>
      <TextLink href={measureHref(guard.key)}>{guard.key}</TextLink> · {pick(guard.title)}
    </>
  );
}
