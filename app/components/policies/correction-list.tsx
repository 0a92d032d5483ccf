import { InstantText } from "~/components/ui/date-text";
import type { CorrectionView } from "~/domain/policies/draft-sections";
import { useTranslation } from "~/i18n/use-translation";
import { TakeBack } from "./problem-box";

/** What was put right in a part: the words received, what they are now, by whom. */
export function CorrectionList({
  corrections,
  canCorrect,
}: {
  corrections: readonly CorrectionView[];
  canCorrect: boolean;
}) {
  const { t } = useTranslation("policies");
  if (corrections.length === 0) return null;
  return (
    <div className="mt-3">
      <p className="text-xs text-faint">{t("correct.done")}</p>
      <ul className="flex flex-col gap-1">
        {corrections.map((one) => (
          <li key={one.id} id={`correction-${one.id}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="policy-context">
              {t(one.corrected === "" ? "correct.removed" : "correct.change", {
                received: one.received,
                corrected: one.corrected,
              })}
            </span>
            <span className="text-xs text-faint">
              {one.by ?? t("correct.unknownPerson")} <InstantText at={one.createdAt} />
              {one.note ? ` · ${one.note}` : null}
            </span>
            {canCorrect ? <TakeBack correctionId={one.id} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
