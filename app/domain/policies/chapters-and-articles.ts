import type { Outline } from "./build-outline";
import type { Article, Chapter } from "./outline-types";
import { opensWithNames, splitTitle } from "./split-title";
import { joinWith, receivedSpan, slice, trim } from "./traced-text";

/** Chapters and articles as they are handed on: numbered, with their names, and with their place in the text as received. */
export function toChapters(
  outline: Outline,
  numbering: { chapters: string[]; articles: string[] },
  { received, key }: { received: string; key: string | undefined },
): { chapters: Chapter[]; articles: Article[] } {
  const isRegulation = outline.style === "article";
  const isNaming = opensWithNames(
    outline.articles.map(({ heading: { text, marker } }) => text.slice(marker?.length ?? 0)),
  );
  const chapters = outline.parts.map(({ value, heading, blocks }, index): Chapter => {
    const text = heading ? trim(slice(heading.paragraph.content, heading.marker?.length ?? 0)).text : "";
    const hasTextBelow = blocks.length > 0 || outline.articles.some(({ part }) => part === index);
    const { title, length } = splitTitle(text, { hasTextBelow, isRegulation: false });
    return {
      number: numbering.chapters[index] ?? String(index + 1),
      title,
      text: [text.slice(length), ...blocks.map((block) => block.text)].filter((line) => line !== "").join("\n"),
      isNumberMissing: value === null,
      from: heading?.paragraph.content.at[0] ?? blocks[0]?.paragraph.content.at[0] ?? 0,
      articles: [],
    };
  });
  const articles = outline.articles.map(({ part, heading, blocks }, index): Article => {
    const { content, page } = heading.paragraph;
    const rest = trim(slice(content, heading.marker?.length ?? 0));
    const { title, length } = splitTitle(rest.text, { hasTextBelow: blocks.length > 0, isRegulation, isNaming });
    const span = receivedSpan(joinWith([content, ...blocks.map(({ paragraph }) => paragraph.content)], "\n"));
    const number = numbering.articles[index] ?? String(index + 1);
    const article: Article = {
      key: key ? `${key}-${number}` : number,
      number,
      title,
      text: [rest.text.slice(length), ...blocks.map(({ text }) => text)].filter((line) => line !== "").join("\n"),
      label: heading.marker?.label ?? "",
      chapter: part,
      from: span?.from ?? 0,
      to: span?.to ?? 0,
      received: span ? received.slice(span.from, span.to) : "",
      page,
    };
    if (part !== null) chapters[part]?.articles.push(article);
    return article;
  });
  return { chapters, articles };
}
