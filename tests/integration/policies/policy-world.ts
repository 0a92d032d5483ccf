import type { Viewer } from "~/domain/access/viewer";
import type { DraftHead } from "~/domain/policies/draft-head";
import { publishDraft } from "~/domain/policies/publish-draft.server";
import type { ReviewedArticle } from "~/domain/policies/reviewed-article";
import type { JobCatalogue } from "~/platform/queue/job-catalogue";
import { draftHead, makePolicyDraft, reviewedArticle, reviewedMeasure } from "~~/seeds/factories/policies.server";
import { sql } from "~~/tests/support/database";

/** The first edition of an invented document, four articles. */
export const firstText = `测试省商务厅关于优化园区服务的若干措施

一、保障用地。重点项目的用地计划由省里统筹，园区按季度申报。
二、公布时限。每个事项的时限向社会公布，超过时限的说明原因。
三、减少检查。同一企业一年内的检查合并进行，检查计划提前告知企业。
四、设立企业日。每月第二个星期三为企业日，管委会负责人当面听取意见。

测试省商务厅
2026年3月1日
`;

/** Its second edition: 一 unchanged, 二 reworded, 三 gone, 四 moved to 三, a new 四. */
export const secondText = `测试省商务厅关于优化园区服务的若干措施

一、保障用地。重点项目的用地计划由省里统筹，园区按季度申报。
二、公布时限。每个事项的时限向社会公布，超过时限的由负责人书面说明原因。
三、设立企业日。每月第二个星期三为企业日，管委会负责人当面听取意见。
四、跨境数据。园区内企业的研发数据可以按照清单便捷出境，清单由省里发布。

测试省商务厅
2026年9月1日
`;

const measures: Record<string, Partial<Parameters<typeof reviewedMeasure>[0]>> = {
  保障用地: {},
  公布时限: {
    title: { zh: "公布办理时限", en: "" },
    summary: { zh: "时限向社会公布。", en: "" },
    categories: ["approval"],
  },
  减少检查: { title: { zh: "合并检查", en: "" }, summary: { zh: "一年内检查合并。", en: "" }, categories: ["safety"] },
  设立企业日: { title: { zh: "企业日", en: "" }, summary: { zh: "当面听取意见。", en: "" }, categories: ["grievance"] },
  跨境数据: { title: { zh: "数据便捷出境", en: "" }, summary: { zh: "按清单出境。", en: "" }, categories: ["digital"] },
};

/** One measure for each article, as a person would have accepted it. */
export function reviewWithMeasure(article: { title: string | null }): ReviewedArticle {
  return reviewedArticle(article, { measures: [reviewedMeasure(measures[article.title ?? ""] ?? {})] });
}

/** Text only: an article of the library keeps its measures; a new one gets its own. */
export function reviewKeeping(newTitles: string[]) {
  return (article: { title: string | null }): ReviewedArticle =>
    newTitles.includes(article.title ?? "")
      ? reviewWithMeasure(article)
      : reviewedArticle(article, { keepsMeasures: true });
}

type Edition = {
  text?: string;
  head?: Partial<DraftHead>;
  review?: (article: { title: string | null }) => ReviewedArticle | null;
};

/** A draft of an edition, ready to be published. */
export function makeEdition(by: Viewer, { text = firstText, head = {}, review = reviewWithMeasure }: Edition = {}) {
  return makePolicyDraft({ by, text, head: draftHead(head), review });
}

export async function publish(by: Viewer, draft: { id: string; version: number }) {
  return publishDraft(by, { draftId: draft.id, version: draft.version, knowsProblems: false });
}

/** The second edition, as it usually is reviewed. */
export function makeSecondEdition(by: Viewer) {
  return makeEdition(by, { text: secondText, head: { as: "edition" }, review: reviewKeeping(["跨境数据"]) });
}

export async function recheckJobs(): Promise<JobCatalogue["policy-rechecks"][]> {
  const rows = await sql<{ payload: JobCatalogue["policy-rechecks"] }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'policy-rechecks' ORDER BY j.id`,
  );
  return rows.map(({ payload }) => payload);
}
