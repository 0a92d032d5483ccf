import { Tag } from "~/components/ui/tag";
import type { DraftSections, SectionView } from "~/domain/policies/draft-sections";
import type { ReviewState } from "~/domain/policies/policy-draft.server";
import { useTranslation } from "~/i18n/use-translation";
import { usePartName } from "./use-part-name";

const reviewMark = {
  open: { sign: "○", look: "text-faint" },
  reviewed: { sign: "●", look: "text-good" },
  changed: { sign: "▲", look: "text-caution" },
} as const;

type DraftOutlineProps = Pick<DraftSections, "sections" | "closing" | "signature">;

/** The document's parts as jump links, with how far the review of each article is. */
export function DraftOutline({ sections, closing, signature }: DraftOutlineProps) {
  const { t } = useTranslation("policies");
  return (
    <nav className="card policy-outline no-print" aria-label={t("draft.outline")}>
      <div className="section-head">
        <h2 className="section-title">{t("draft.outline")}</h2>
      </div>
      <Legend />
      <ol>
        {sections.map((section) =>
          section.kind === "tail" ? (
            <TailEntries key={section.id} hasClosing={closing !== ""} hasSignature={signature !== ""} />
          ) : (
            <Entry key={section.id} section={section} />
          ),
        )}
      </ol>
    </nav>
  );
}

function Entry({ section }: { section: SectionView }) {
  const { t } = useTranslation("policies");
  const nameOf = usePartName();
  const title = section.title.map(({ text }) => text).join("");
  const opening =
    title ||
    section.text
      .map(({ text }) => text)
      .join("")
      .slice(0, 40);
  const left = section.problems.filter(({ settled }) => settled === null).length;
  return (
    <li className={section.kind === "article" ? undefined : "policy-outline-chapter"}>
      <a href={`#${section.id}`}>
        {section.kind === "chapter" && section.number === null ? null : (
          <span className="nowrap">{nameOf(section)}</span>
        )}
        <span className="policy-outline-name" title={opening}>
          {section.kind === "head" ? null : opening}
        </span>
        {left > 0 ? (
          <Tag tone="caution" title={t("draft.problemsLeft", { count: left })}>
            <span aria-hidden="true">{left}</span>
            <span className="sr-only">{t("draft.problemsLeft", { count: left })}</span>
          </Tag>
        ) : null}
        {section.review ? <ReviewMark state={section.review} /> : null}
      </a>
    </li>
  );
}

/** Sign and colour; the word on hover, for readers, and in the line above the list. */
function ReviewMark({ state }: { state: ReviewState }) {
  const { t } = useTranslation("policies");
  const { sign, look } = reviewMark[state];
  return (
    <span className={look} title={t(`review.${state}`)}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{t(`review.${state}`)}</span>
    </span>
  );
}

function Legend() {
  const { t } = useTranslation("policies");
  return (
    <p className="flex flex-wrap gap-x-3 px-4 pt-2 text-xs text-faint" aria-hidden="true">
      {(["open", "reviewed", "changed"] as const).map((state) => (
        <span key={state}>
          <span className={reviewMark[state].look}>{reviewMark[state].sign}</span> {t(`review.${state}`)}
        </span>
      ))}
    </p>
  );
}

function TailEntries({ hasClosing, hasSignature }: { hasClosing: boolean; hasSignature: boolean }) {
  const { t } = useTranslation("policies");
  const entries = [
    ...(hasClosing ? [{ href: "#tail", label: t("part.closing") }] : []),
    ...(hasSignature ? [{ href: "#signature", label: t("part.signature") }] : []),
  ];
  return entries.map(({ href, label }) => (
    <li key={href} className="policy-outline-chapter">
      <a href={href}>{label}</a>
    </li>
  ));
}
