import { classNames } from "~/components/ui/class-names";
import type { ImportCounts } from "~/domain/imports/import-counts";
import { useTranslation } from "~/i18n/use-translation";

const kinds = ["new", "changed", "same", "duplicates", "refused"] as const;

/** What becomes of the rows, in five figures that add up to all of them. */
export function ImportCountsRow({ counts }: { counts: ImportCounts }) {
  const { t, language } = useTranslation("imports");
  return (
    <dl className="card grid grid-cols-2 gap-px overflow-hidden sm:grid-cols-3 lg:grid-cols-5">
      {kinds.map((kind) => (
        <div key={kind} className="flex flex-col px-4 py-3">
          <dt className="text-muted">{t(`counts.${kind}`)}</dt>
          <dd
            className={classNames(
              "figure",
              kind === "refused" && counts.refused > 0 && "text-bad",
              counts[kind] === 0 && "text-faint",
            )}
          >
            {counts[kind].toLocaleString(language)}
          </dd>
          <dd className="text-xs text-faint">{t(`counts.${kind}Help`)}</dd>
        </div>
      ))}
    </dl>
  );
}
