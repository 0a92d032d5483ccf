import { Tag } from "~/components/ui/tag";
import type { DraftSections, SectionView } from "~/domain/policies/draft-sections";
import { useTranslation } from "~/i18n/use-translation";
import { usePartName } from "./use-part-name";

const reviewTone = { open: "plain", reviewed: "good", changed: "caution" } as const;

type DraftOutlineProps = Pick<DraftSections, "sections" | "closing" | "signature">;

/** The document's parts as jump links, with how far the review of each article is. */
export function DraftOutline({ sections, closing, signature }: DraftOutlineProps) {
  const { t } = useTranslation("policies");
  return (
    <nav className="card policy-outline no-print" aria-label={t("draft.outline")}>
      <div className="section-head">
        <h2 className="section-title">{t("draft.outline")}</h2>
      </div>
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
        <span className="nowrap">{nameOf(section)}</span>
        <span className="policy-outline-name" title={opening}>
          {section.kind === "head" ? null : opening}
        </span>
        {left > 0 ? <Tag tone="caution">{t("draft.problemsLeft", { count: left })}</Tag> : null}
        {section.review ? <Tag tone={reviewTone[section.review]}>{t(`review.${section.review}`)}</Tag> : null}
      </a>
    </li>
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
