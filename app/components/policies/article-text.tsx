import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import type { ArticleEdition } from "~/domain/policies/article-texts.server";
import { useTranslation } from "~/i18n/use-translation";
import { EditionHistory } from "./edition-history";
import { EditionMade } from "./edition-made";

/** The text of an article as it was imported: cleaned, as received, what was put right, where it stood; and its editions. */
export function ArticleText({ editions, importHref }: { editions: ArticleEdition[]; importHref: string | null }) {
  const { t } = useTranslation("rechecks");
  const latest = editions.find(({ fate }) => fate !== "gone");
  const gone = editions[0]?.fate === "gone" ? editions[0] : null;
  if (!latest) {
    return (
      <Section id="text" title={t("text.title")}>
        <p className="text-muted">{t("text.none")}</p>
        {importHref ? (
          <p className="mt-2">
            <TextLink href={importHref}>{t("text.import")}</TextLink>
          </p>
        ) : null}
      </Section>
    );
  }
  return (
    <>
      {gone ? (
        <Callout kind="warning" title={t("text.gone", { serial: gone.serial })}>
          {t("text.goneText")}
        </Callout>
      ) : null}
      <Section id="text" title={t("text.title")} meta={t("text.edition", { serial: latest.serial })}>
        {latest.title ? (
          <p lang="zh-CN" className="policy-text font-semibold">
            {latest.title}
          </p>
        ) : null}
        <p lang="zh-CN" className="policy-text">
          {latest.cleaned}
        </p>
        <Corrections edition={latest} />
        <details className="mt-3">
          <summary className="link w-fit cursor-pointer text-xs">{t("text.received")}</summary>
          <pre lang="zh-CN" className="policy-received mt-2">
            {latest.received}
          </pre>
        </details>
        <Source edition={latest} />
      </Section>
      {editions.length > 1 ? <EditionHistory editions={editions} /> : null}
    </>
  );
}

function Corrections({ edition }: { edition: ArticleEdition }) {
  const { t } = useTranslation("rechecks");
  if (edition.corrections.length === 0) return null;
  return (
    <div className="mt-3">
      <p className="text-xs text-muted">{t("text.corrections")}</p>
      <ul className="list-disc pl-5 text-xs">
        {edition.corrections.map(({ received, corrected, note, by }) => (
          <li key={`${received}-${corrected}`}>
            {by
              ? t("text.correction", { received, corrected, name: by })
              : t("text.correctionNobody", { received, corrected })}
            {note ? <span className="text-faint"> {note}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** File, place and who published it. */
function Source({ edition }: { edition: ArticleEdition }) {
  const { t } = useTranslation("rechecks");
  const { page, from, to } = edition;
  const place = { from: from + 1, to, page };
  return (
    <p className="meta mt-3 border-t border-line pt-2 text-xs">
      <span>
        {t("text.source")} {edition.fileName}
      </span>
      <span>{page === null ? t("text.placeAt", place) : t("text.placeOnPage", place)}</span>
      <EditionMade edition={edition} />
      <span className="break-all" title={edition.fileSha256}>
        {t("text.hash")} SHA-256 {edition.fileSha256.slice(0, 16)}…
      </span>
    </p>
  );
}
