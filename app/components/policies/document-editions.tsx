import { Section } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import { TextLink } from "~/components/ui/text-link";
import type { AroundArticles, DocumentEdition } from "~/domain/policies/document-editions.server";
import { useTranslation } from "~/i18n/use-translation";
import { EditionMade } from "./edition-made";

/** The editions of a document's text, latest first. */
export function DocumentEditions({ editions, importHref }: { editions: DocumentEdition[]; importHref: string | null }) {
  const { t } = useTranslation("rechecks");
  return (
    <Section
      id="editions"
      title={t("editions.title")}
      meta={editions.length || null}
      action={importHref ? <TextLink href={importHref}>{t("text.import")}</TextLink> : null}
    >
      {editions.length === 0 ? (
        <p className="text-muted">{t("editions.none")}</p>
      ) : (
        <ul className="grid gap-2">
          {editions.map((edition, index) => (
            <li key={edition.serial}>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-semibold">{t("editions.edition", { serial: edition.serial })}</span>
                <span>{t("editions.articles", { count: edition.counts.articles })}</span>
                {index < editions.length - 1 ? (
                  <span className="text-muted">{t("editions.changes", edition.counts)}</span>
                ) : null}
              </p>
              <p className="meta text-xs">
                <span>{edition.fileName}</span>
                <EditionMade edition={edition} />
                <span title={edition.fileSha256}>SHA-256 {edition.fileSha256.slice(0, 16)}…</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What the document says before and after its articles. */
export function AroundText({ around }: { around: AroundArticles }) {
  const { t } = useTranslation("rechecks");
  const { addressees, preamble, closing, signature, annexes } = around;
  const parts = [
    { label: t("editions.addressees"), value: addressees },
    { label: t("editions.preamble"), value: preamble },
    { label: t("editions.closing"), value: closing },
    { label: t("editions.signature"), value: signature },
  ].filter(({ value }) => value !== "");
  if (parts.length === 0 && annexes.length === 0) return null;
  return (
    <Section id="around" title={t("editions.around")}>
      <DefinitionList items={parts.map((part) => ({ ...part, isWide: true }))} />
      {annexes.length > 0 ? (
        <div className="mt-3 grid gap-2 border-t border-line pt-3">
          <h3 className="font-semibold">{t("editions.annexes")}</h3>
          {annexes.map(({ number, title, text }) => (
            <details key={`${number}-${title}`}>
              <summary className="cursor-pointer">
                {number} {title}
              </summary>
              <p lang="zh-CN" className="policy-text mt-1">
                {text}
              </p>
            </details>
          ))}
        </div>
      ) : null}
    </Section>
  );
}
