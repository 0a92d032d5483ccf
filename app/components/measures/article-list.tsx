import { ModalityWord, StandingTag, Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import type { LibraryArticle, LibraryMeasure } from "~/domain/measures/measure-library.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual } from "~/i18n/use-translation";

/** Articles with their measures, one line each: what it is, for which needs, how strongly. */
export function ArticleList({ articles, label }: { articles: LibraryArticle[]; label: string }) {
  const pick = useBilingual();
  return (
    <ul aria-label={label}>
      {articles.map((article) => (
        <li key={article.key} className="article-row">
          <div className="article-name">
            <TextLink href={`/measures/${article.key}`} quiet>
              {pick(article.title)}
            </TextLink>
            <span className="block text-xs text-faint">
              {article.key} · {pick(article.citation)}
            </span>
          </div>
          <ul className="min-w-0">
            {article.measures.map((measure) => (
              <MeasureLine key={measure.key} measure={measure} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function MeasureLine({ measure }: { measure: LibraryMeasure }) {
  const pick = useBilingual();
  return (
    <li className="measure-line">
      <a href={measureHref(measure.key)} className="min-w-0 flex-1 basis-44 hover:text-accent">
        {pick(measure.title)}
      </a>
      <span className="flex flex-wrap items-center gap-1.5">
        <MeasureTags measure={measure} />
      </span>
    </li>
  );
}

/** What it is where it is no help, the needs it serves, how strongly it speaks, and its standing where that is not in force. */
export function MeasureTags({ measure, withStanding = false }: { measure: LibraryMeasure; withStanding?: boolean }) {
  const name = useCodeName();
  const { nature, categories, modality, standing } = measure;
  const isGuard = nature === "guard" || nature === "entry";
  return (
    <>
      {nature === "help" ? null : <Tag tone={isGuard ? "bad" : "outline"}>{name("measureNature", nature)}</Tag>}
      {categories.map((category) => (
        <Tag key={category}>{name("needCategory", category)}</Tag>
      ))}
      {modality === "statement" ? null : <ModalityWord modality={modality} />}
      {withStanding || standing !== "in_force" ? <StandingTag standing={standing} /> : null}
    </>
  );
}
