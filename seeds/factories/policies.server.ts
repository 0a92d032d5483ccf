import { createHash, randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import type { DraftHead } from "~/domain/policies/draft-head";
import type { Article, PolicyDocument } from "~/domain/policies/outline-types";
import { parsePolicy } from "~/domain/policies/parse-policy";
import type { ReviewedArticle, ReviewedMeasure } from "~/domain/policies/reviewed-article";
import { toSource } from "~/domain/policies/source-text";
import { articleTextHash } from "~/domain/policies/text-hash";
import { plainLine } from "~/platform/documents/document-text";
import { ownerClient } from "./owner-client.server";

/** The head of an invented provincial document. */
export function draftHead(over: Partial<DraftHead> = {}): DraftHead {
  return {
    key: "X26",
    as: "new",
    title: { zh: "关于优化园区服务的若干措施", en: "Measures on better service in zones" },
    shortTitle: { zh: "园区服务措施", en: "Zone Service Measures" },
    number: "测试发〔2026〕8号",
    issuer: { zh: "测试省商务厅", en: "Test commerce office" },
    issuedOn: "2026-03-01",
    level: "provincial",
    province: "320000",
    standing: "in_force",
    standingReason: { zh: "现行有效。", en: "In force." },
    articleWord: "article",
    isUnverified: false,
    ...over,
  };
}

/** A measure as a person would accept it. */
export function reviewedMeasure(over: Partial<ReviewedMeasure> = {}): ReviewedMeasure {
  return {
    title: { zh: "保障重点项目用地", en: "Land for key projects" },
    summary: { zh: "重点项目的用地计划由省里统筹。", en: "The province plans land for key projects." },
    howTo: null,
    nature: "help",
    modality: "support",
    categories: ["land"],
    beneficiary: "enterprise",
    conditions: [],
    departments: [{ code: "natural_resources" }],
    standing: "in_force",
    standingReason: { zh: "现行有效。", en: "In force." },
    validFrom: null,
    validTo: null,
    terms: ["用地计划"],
    triggers: [],
    ...over,
  };
}

/** A review of an article: its measures are the article's unless `over` says otherwise. */
export function reviewedArticle(article: Pick<Article, "title">, over: Partial<ReviewedArticle> = {}): ReviewedArticle {
  const title = article.title ?? "条文";
  return {
    title: { zh: title, en: "" },
    gist: { zh: `${title}。`, en: "" },
    keepsMeasures: false,
    measures: [],
    ...over,
  };
}

type DraftInput = {
  by: Viewer;
  head: DraftHead;
  text: string;
  fileName?: string;
  /** How each article was reviewed; null leaves it unreviewed. */
  review?: (article: Article) => ReviewedArticle | null;
};

/** A file with one document, parsed into a draft of the person's office and reviewed. */
export async function makePolicyDraft({
  by,
  head,
  text,
  fileName = "document.txt",
  review = reviewedArticle,
}: DraftInput) {
  const client = ownerClient();
  const outline = parseOne(text, head.key);
  const file = await client.policyFile.create({
    data: {
      orgId: by.orgId,
      userId: by.userId,
      fileName,
      // An office has a file once; tests draft the same text again.
      sha256: createHash("sha256").update(`${text}${randomUUID()}`).digest("hex"),
      format: "text",
      encoding: "utf-8",
      content: Buffer.from(text),
      text,
    },
  });
  const draft = await client.policyDraft.create({
    data: {
      orgId: by.orgId,
      fileId: file.id,
      position: 0,
      documentKey: head.key,
      outline,
      head,
      createdById: by.userId,
    },
  });
  for (const article of outline.articles) {
    const decided = review(article);
    if (!decided) continue;
    await client.policyDraftArticle.create({
      data: {
        draftId: draft.id,
        orgId: by.orgId,
        number: article.number,
        review: decided,
        textHash: articleTextHash(article),
        reviewedById: by.userId,
      },
    });
  }
  return { id: draft.id, version: draft.version, fileId: file.id, outline };
}

function parseOne(text: string, key: string): PolicyDocument {
  const lines = text.split("\n").map((line) => plainLine(line));
  const [outline] = parsePolicy(toSource({ format: "text", encoding: null, lines }), { key }).documents;
  if (!outline) throw new Error("The text holds no document");
  return outline;
}
