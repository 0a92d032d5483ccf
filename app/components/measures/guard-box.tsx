import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import type { Text } from "~/domain/measures/catalog";
import type { GuardFinding } from "~/domain/measures/guards";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** A guard; with its citation where the catalogue was at hand. */
export type ShownGuard = GuardFinding & { citation?: Text };

/** Prohibitions a text offends, each in a bordered box with its article; those merely to be watched stand folded below. */
export function GuardBox({ guards }: { guards: ShownGuard[] }) {
  const { t } = useTranslation("matching");
  const pick = useBilingual();
  const offended = guards.filter((guard) => guard.triggered);
  const watched = guards.filter((guard) => !guard.triggered);
  if (guards.length === 0) return null;
  return (
    <div className="grid gap-2">
      {offended.map((guard) => (
        <Callout key={guard.key} kind="guard" title={<GuardTitle guard={guard} />}>
          <p className="max-w-measure">{pick(guard.reason)}</p>
          {guard.matched.length > 0 ? (
            <p className="mt-1 text-muted">{t("guard.matched", { words: guard.matched.join(t("words")) })}</p>
          ) : null}
        </Callout>
      ))}
      {watched.length > 0 ? (
        <details className="text-muted">
          <summary className="cursor-pointer">{t("guard.watched", { count: watched.length })}</summary>
          <ul className="mt-1 grid gap-1 pl-4">
            {watched.map((guard) => (
              <li key={guard.key}>
                <GuardTitle guard={guard} />
                {t("guard.separator")}
                {pick(guard.reason)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** P14-18g · 若干意见第十八条 · 不得违规减免返还土地出让金. */
export function GuardTitle({ guard }: { guard: ShownGuard }) {
  const pick = useBilingual();
  return (
    <>
      <TextLink href={measureHref(guard.key)}>
        {guard.key}
        {guard.citation ? ` · ${pick(guard.citation)}` : null}
      </TextLink>{" "}
      · {pick(guard.title)}
    </>
  );
}
