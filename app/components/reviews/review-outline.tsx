import { Icon, type IconName } from "~/components/ui/icon";
import { Meter } from "~/components/ui/meter";
import { Tag } from "~/components/ui/tag";
import { reviewHref } from "~/domain/policies/review/review-href";
import type { OutlineEntry } from "~/domain/policies/review/review-page.server";
import { useTranslation } from "~/i18n/use-translation";

type ReviewOutlineProps = { draftId: string; entries: OutlineEntry[]; done: number; current: string };

const icons: Record<OutlineEntry["state"], IconName> = { open: "pause", reviewed: "check", changed: "warning" };

/** The articles of the document, each with how far its review is. */
export function ReviewOutline({ draftId, entries, done, current }: ReviewOutlineProps) {
  const { t } = useTranslation("reviews");
  return (
    <nav aria-label={t("outline")} className="card review-outline">
      <p className="flex flex-wrap items-center gap-2 px-3 pt-3 text-xs text-muted">
        {t("progress", { done, total: entries.length })}
        <Meter share={entries.length === 0 ? 0 : done / entries.length} label={t("outline")} />
      </p>
      <details open>
        <summary className="px-3 py-2 text-xs text-faint">{t("outlineToggle")}</summary>
        <ol className="pb-2">
          {entries.map((entry) => (
            <Entry key={entry.number} draftId={draftId} entry={entry} isCurrent={entry.number === current} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Entry({ draftId, entry, isCurrent }: { draftId: string; entry: OutlineEntry; isCurrent: boolean }) {
  const { t } = useTranslation("reviews");
  const { number, label, title, state, fate } = entry;
  return (
    <li>
      <a href={reviewHref(draftId, number)} aria-current={isCurrent ? "page" : undefined} className="review-entry">
        <span className={`review-state-${state}`} title={t(`state.${state}`)}>
          {state === "open" ? <span aria-hidden="true">○</span> : <Icon name={icons[state]} />}
          <span className="sr-only">{t(`state.${state}`)}</span>
        </span>
        <span lang="zh-CN" className="min-w-0 truncate">
          {label} {title}
        </span>
        {fate && fate !== "unchanged" ? <Tag tone="outline">{t(`fate.${fate}`)}</Tag> : null}
      </a>
    </li>
  );
}
