import type { Text } from "~/domain/measures/catalog";
import { measureTokens } from "~/domain/measures/measure-tokens";
import { toUtcDate } from "~/values/calendar-date";
import type { DraftHead } from "./draft-head";
import type { Article, PolicyDocument } from "./outline-types";
import type { ReviewedMeasure } from "./reviewed-article";

/** English that nobody wrote yet stands in Chinese. */
export function inBoth({ zh, en }: Text): Text {
  return { zh: zh.trim(), en: en.trim() || zh.trim() };
}

/** The columns of a document as a person confirmed its head. */
export function documentColumns(head: DraftHead) {
  const [title, short, issuer, reason] = [head.title, head.shortTitle, head.issuer, head.standingReason].map(inBoth);
  return {
    titleZh: title?.zh ?? "",
    titleEn: title?.en ?? "",
    shortTitleZh: short?.zh ?? "",
    shortTitleEn: short?.en ?? "",
    number: head.number,
    issuerZh: issuer?.zh ?? "",
    issuerEn: issuer?.en ?? "",
    issuedOn: head.issuedOn ? toUtcDate(head.issuedOn) : null,
    level: head.level,
    provinceCode: head.level === "provincial" ? head.province : null,
    standing: head.standing,
    standingReasonZh: reason?.zh ?? "",
    standingReasonEn: reason?.en ?? "",
    articleWord: head.articleWord,
    isUnverified: head.isUnverified,
  };
}

/** Where an article stands: number, place and chapter as the file has them. `known` are chapter titles with their English. */
export function placeColumns(
  outline: PolicyDocument,
  article: Article,
  position: number,
  known: ReadonlyMap<string, string>,
) {
  const chapter = article.chapter === null ? undefined : outline.chapters[article.chapter];
  const title = chapter?.title ?? "";
  const number = Number.parseInt(chapter?.number ?? "", 10);
  return {
    number: article.number,
    position,
    chapterNumber: Number.isInteger(number) ? number : (article.chapter ?? 0) + 1,
    chapterTitleZh: title,
    chapterTitleEn: known.get(title) ?? title,
    goneInEdition: null,
  };
}

/** The columns of a measure as a person reviewed it. */
export function measureColumns(
  measure: ReviewedMeasure,
  {
    key,
    position,
    articleTitle,
    documentShortTitle,
  }: {
    key: string;
    position: number;
    articleTitle: string;
    documentShortTitle: string;
  },
) {
  const [title, summary, reason] = [inBoth(measure.title), inBoth(measure.summary), inBoth(measure.standingReason)];
  const howTo = measure.howTo ? inBoth(measure.howTo) : null;
  return {
    position,
    titleZh: title.zh,
    titleEn: title.en,
    summaryZh: summary.zh,
    summaryEn: summary.en,
    howToZh: howTo?.zh || null,
    howToEn: howTo?.en || null,
    nature: measure.nature,
    modality: measure.modality,
    categories: measure.categories,
    beneficiary: measure.beneficiary,
    conditions: measure.conditions,
    departments: measure.departments.map(({ code, ourReading }) => ({ code, ...(ourReading ? { ourReading } : {}) })),
    standing: measure.standing,
    standingReasonZh: reason.zh,
    standingReasonEn: reason.en,
    validFrom: measure.validFrom ? toUtcDate(measure.validFrom) : null,
    validTo: measure.validTo ? toUtcDate(measure.validTo) : null,
    terms: measure.terms,
    triggers: measure.triggers,
    tokens: measureTokens({ key, title, summary, terms: measure.terms, articleTitle, documentShortTitle }),
  };
}

/** Why an edition ended a measure. */
export function endedByEdition(serial: number, because: "article-gone" | "measure-dropped"): Text {
  return because === "article-gone"
    ? { zh: `第${serial}版已无此条。`, en: `Edition ${serial} no longer has this article.` }
    : {
        zh: `按第${serial}版复核，本条已不再包含此项措施。`,
        en: `As reviewed with edition ${serial}, the article no longer holds this measure.`,
      };
}
