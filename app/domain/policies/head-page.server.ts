import { keepsDocumentsOf } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { provinces } from "~~/seeds/reference/provinces";
import { clashingKey } from "./document-key";
import type { DraftHead } from "./draft-head";
import { ownProvince } from "./own-province.server";
import { findPolicyDraft } from "./policy-draft.server";
import { articleWordOf, isDraftForComments, placeOfIssuer, suggestKey, yearOf } from "./prefill-head";
import { takenKeys } from "./save-draft-head.server";
import { suggestDocuments } from "./suggest-document";

export type HeadPage = NonNullable<Awaited<ReturnType<typeof getHeadPage>>>;

/** What stands in the form: a head in which nothing is confirmed yet may lack anything. */
export type HeadValues = {
  [Field in keyof Omit<DraftHead, "as" | "key">]: DraftHead[Field] | null;
} & Pick<DraftHead, "as" | "key">;

/**
 * The form that says what the document of a draft is, filled in from what was confirmed before, the library, and the
 * file. `as` is what the reader chose to see it as: "new", the key of a document, or null for what is likeliest.
 */
export function getHeadPage(viewer: Viewer, draftId: string, as: string | null) {
  return asViewer(viewer, async (tx) => {
    const draft = await findPolicyDraft(tx, viewer, draftId);
    if (!draft) return null;
    const province = await ownProvince(tx, viewer);
    const library = await findLibrary(tx);
    const mine = library.filter((one) => keepsDocumentsOf(viewer, one.province, province));
    const suggestions = suggestDocuments(draft.outline, library).map((one) => ({
      ...one,
      name: library.find(({ key }) => key === one.key)?.shortTitle ?? { zh: one.key, en: one.key },
      isMine: mine.some(({ key }) => key === one.key),
    }));
    const { head, outline } = draft;
    const wanted = as ?? (head ? (head.as === "edition" ? head.key : "new") : null);
    const likeliest = draft.documentKey ?? suggestions.find(({ isMine }) => isMine)?.key ?? null;
    const document = mine.find(({ key }) => key === (wanted ?? likeliest)) ?? null;
    const isConfirmed =
      head !== null && head.as === (document ? "edition" : "new") && (!document || head.key === document.key);
    const taken = await takenKeys(tx, viewer, draftId);
    return {
      id: draft.id,
      state: draft.state,
      version: draft.version,
      head,
      isConfirmed,
      values:
        isConfirmed && head
          ? head
          : document
            ? fromLibrary(document, outline)
            : fromFile(draft, viewer, province, taken),
      /** What the file itself says. */
      read: {
        title: outline.title,
        number: outline.number,
        issuer: outline.issuer,
        date: outline.date,
        label: outline.articles[0]?.label ?? null,
      },
      suggestions,
      documents: mine.map(({ key, shortTitle, title }) => ({ key, name: shortTitle, title })),
      /** The issuer is none of the province whose office looks at it. */
      isElsewhere: viewer.role === "provincial" && isElsewhere(outline, province),
      /** An office of a province has no choice of level and place. */
      fixedProvince: viewer.role === "provincial" ? province : null,
      provinces: provinces.map(({ code, nameZh, nameEn }) => ({ code, name: { zh: nameZh, en: nameEn } })),
    };
  });
}

type LibraryRow = Awaited<ReturnType<typeof findLibrary>>[number];

async function findLibrary(tx: Tx) {
  const rows = await tx.policyDocument.findMany({
    include: { articles: { select: { number: true }, orderBy: [{ position: "asc" }, { key: "asc" }], take: 2_000 } },
    orderBy: [{ position: "asc" }, { key: "asc" }],
    take: 1_000,
  });
  return rows.map((row) => ({
    key: row.key,
    title: { zh: row.titleZh, en: row.titleEn },
    shortTitle: { zh: row.shortTitleZh, en: row.shortTitleEn },
    number: row.number,
    issuer: { zh: row.issuerZh, en: row.issuerEn },
    issuedOn: row.issuedOn && fromUtcDate(row.issuedOn),
    level: row.level === "provincial" ? ("provincial" as const) : ("national" as const),
    province: row.provinceCode,
    standing: row.standing,
    standingReason: { zh: row.standingReasonZh, en: row.standingReasonEn },
    articleWord: row.articleWord === "section" ? ("section" as const) : ("article" as const),
    isUnverified: row.isUnverified,
    articleNumbers: row.articles.map(({ number }) => number),
  }));
}

type Outline = NonNullable<Awaited<ReturnType<typeof findPolicyDraft>>>["outline"];

/** Number and day are those of the file where it says them: a new edition has its own. */
function fromLibrary({ articleNumbers: _, ...document }: LibraryRow, { number, date }: Outline): HeadValues {
  return { ...document, as: "edition", number: number ?? document.number, issuedOn: date ?? document.issuedOn };
}

type Draft = { outline: Outline; documentKey: string | null };

function fromFile(
  { outline, documentKey }: Draft,
  viewer: Viewer,
  own: string | null,
  taken: readonly string[],
): HeadValues {
  const read = placeOfIssuer(outline, provinces);
  const place = viewer.role === "provincial" ? { level: "provincial" as const, province: own } : read;
  const isForComments = isDraftForComments(outline);
  const key = suggestKey({ ...place, year: yearOf(outline) }, provinces, (one) => clashingKey(one, taken) !== null);
  return {
    as: "new",
    key:
      documentKey && clashingKey(documentKey, taken) === null
        ? documentKey
        : isElsewhere(outline, place.province)
          ? ""
          : key,
    title: { zh: outline.title ?? "", en: "" },
    shortTitle: null,
    number: outline.number,
    issuer: { zh: outline.issuer ?? "", en: "" },
    issuedOn: outline.date,
    ...place,
    standing: isForComments ? "draft" : null,
    standingReason: isForComments
      ? { zh: "文件自称征求意见稿。", en: "The document calls itself a draft for comments." }
      : null,
    articleWord: articleWordOf(outline),
    isUnverified: outline.unverified,
  };
}

function isElsewhere(outline: Outline, province: string | null): boolean {
  const { level, province: other } = placeOfIssuer(outline, provinces);
  return level !== null && other !== province;
}
