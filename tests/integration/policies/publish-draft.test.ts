import { beforeEach, describe, expect, test } from "vitest";
import { getArticlePage } from "~/domain/measures/article-page.server";
import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { getPublishPlan } from "~/domain/policies/publish-plan.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { reviewedArticle, reviewedMeasure } from "~~/seeds/factories/policies.server";
import { loadReference } from "~~/seeds/reference/load.server";
import { denials } from "~~/tests/integration/needs/need-world";
import {
  firstText,
  makeEdition,
  makeSecondEdition,
  publish,
  recheckJobs,
  reviewKeeping,
  reviewWithMeasure,
  secondText,
} from "~~/tests/integration/policies/policy-world";
import { resetLibrary } from "~~/tests/support/database";

beforeEach(async () => {
  await resetLibrary();
  forgetMeasureCatalogue();
});

const measuresOf = (documentKey: string) =>
  ownerClient().measure.findMany({ where: { article: { documentKey } }, orderBy: { key: "asc" } });
const textsOf = (documentKey: string, serial: number) =>
  ownerClient().articleText.findMany({
    where: { edition: { documentKey, serial } },
    orderBy: [{ position: "asc" }],
    include: { edition: true },
  });

async function makeOffice(provinceCode = "320000") {
  const province = await makeProvince({ provinceCode });
  return {
    province,
    provincial: await makeViewer({ role: "provincial", org: province }),
    administrator: await makeViewer({ role: "administrator", org: province }),
  };
}

describe("a reviewed draft of a new document", () => {
  test("becomes a document with articles, measures and the text as received and cleaned", async () => {
    const { provincial } = await makeOffice();
    const draft = await makeEdition(provincial);
    expect(await publish(provincial, draft)).toEqual({
      ok: true,
      documentKey: "X26",
      serial: 1,
      articles: 4,
      measures: 4,
    });

    const document = await ownerClient().policyDocument.findUniqueOrThrow({ where: { key: "X26" } });
    expect(document).toMatchObject({ provinceCode: "320000", standing: "in_force", number: "测试发〔2026〕8号" });
    expect(document.keptHereSince).not.toBeNull();
    const measures = await measuresOf("X26");
    expect(measures.map(({ key, titleZh }) => `${key} ${titleZh}`)).toEqual([
      "X26-1 保障重点项目用地",
      "X26-2 公布办理时限",
      "X26-3 合并检查",
      "X26-4 企业日",
    ]);
    expect(measures[1]).toMatchObject({ titleEn: "公布办理时限", reviewedById: provincial.userId });
    const texts = await textsOf("X26", 1);
    expect(texts.map(({ articleKey, fate }) => `${articleKey} ${fate}`)).toEqual([
      "X26-1 new",
      "X26-2 new",
      "X26-3 new",
      "X26-4 new",
    ]);
    const [first] = texts;
    expect(first?.cleaned).toContain("由省里统筹");
    expect(firstText.slice(first?.from, first?.to)).toBe(first?.received);
    expect(first?.edition).toMatchObject({
      fileName: "document.txt",
      signature: expect.stringContaining("测试省商务厅"),
    });
    const events = await ownerClient().auditEvent.findMany({ where: { action: "policy.published" } });
    expect(events).toMatchObject([{ subjectId: "X26", actorId: provincial.userId, outcome: "done" }]);
    expect(await getArticlePage(provincial, "X26-2")).toMatchObject({ citation: { zh: "园区服务措施第二条" } });
  });

  test("is refused while an article is not reviewed, or was reviewed with other words", async () => {
    const { provincial } = await makeOffice();
    const half = await makeEdition(provincial, {
      review: (article) => (article.title === "减少检查" ? null : reviewWithMeasure(article)),
    });
    expect(await publish(provincial, half)).toEqual({ ok: false, reason: "not-reviewed" });
    expect((await getPublishPlan(provincial, half.id))?.checks).toMatchObject({ unreviewed: ["3"], outdated: [] });

    const other = await makeEdition(provincial);
    await ownerClient().policyDraftArticle.updateMany({
      where: { draftId: other.id, number: "2" },
      data: { textHash: "another text" },
    });
    expect(await publish(provincial, other)).toEqual({ ok: false, reason: "not-reviewed" });
    expect((await getPublishPlan(provincial, other.id))?.checks).toMatchObject({ unreviewed: [], outdated: ["2"] });
    expect(await ownerClient().policyDocument.count({ where: { key: "X26" } })).toBe(0);
  });

  test("is refused twice, and to the slower of two who publish at the same moment", async () => {
    const { provincial } = await makeOffice();
    const [draft, rival] = [await makeEdition(provincial), await makeEdition(provincial)];
    const both = await Promise.all([publish(provincial, draft), publish(provincial, draft)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await publish(provincial, draft)).toEqual({ ok: false, reason: "already-published" });
    expect(await publish(provincial, rival)).toEqual({ ok: false, reason: "key-taken" });
    expect(await ownerClient().policyEdition.count({ where: { documentKey: "X26" } })).toBe(1);
  });

  test("with problems left open asks for a person who knows them", async () => {
    const { provincial } = await makeOffice();
    const draft = await makeEdition(provincial);
    const outline = { ...draft.outline, problems: [{ kind: "mojibake" as const, at: 5, excerpt: "鍥" }] };
    await ownerClient().policyDraft.update({ where: { id: draft.id }, data: { outline } });
    expect(await publish(provincial, draft)).toEqual({ ok: false, reason: "problems-open" });
  });
});

describe("who publishes", () => {
  test("a province publishes its own documents, an administrator above the zones all, nobody else any", async () => {
    const { provincial, administrator, province } = await makeOffice();
    const national = { level: "national", province: null } as const;
    const draft = await makeEdition(provincial, { head: national });
    expect(await publish(provincial, draft)).toEqual({ ok: false, reason: "forbidden" });
    expect(await denials(provincial)).toEqual([{ action: "policy.publish", subjectId: draft.id }]);
    // The office's administrator sees its drafts and keeps the national library.
    expect(await publish(administrator, draft)).toMatchObject({ ok: true });

    const stranger = await makeOffice("440000");
    const own = await makeEdition(provincial, { head: { key: "X27" } });
    expect(await publish(stranger.provincial, own)).toEqual({ ok: false, reason: "not-found" });
    const zone = await makeZone({ province });
    for (const role of ["officer", "leader", "auditor", "administrator"] as const)
      expect(await publish(await makeViewer({ role, org: zone }), own)).toEqual({ ok: false, reason: "not-found" });
  });
});

describe("a later edition", () => {
  test("keeps keys, follows what moved, ends what is gone, and asks for a new look", async () => {
    const { provincial } = await makeOffice();
    await publish(provincial, await makeEdition(provincial));
    const second = await makeSecondEdition(provincial);
    expect(await publish(provincial, second)).toMatchObject({ ok: true, serial: 2 });

    const articles = await ownerClient().policyArticle.findMany({
      where: { documentKey: "X26" },
      orderBy: { key: "asc" },
    });
    expect(articles.map(({ key, number, goneInEdition }) => [key, number, goneInEdition])).toEqual([
      ["X26-1", "1", null],
      ["X26-2", "2", null],
      ["X26-3", "3", 2],
      ["X26-4", "3", null],
      ["X26-4-2", "4", null],
    ]);
    const texts = await textsOf("X26", 2);
    expect(texts.map(({ articleKey, fate }) => `${articleKey} ${fate}`)).toEqual([
      "X26-1 unchanged",
      "X26-2 changed",
      "X26-3 gone",
      "X26-4 moved",
      "X26-4-2 new",
    ]);
    expect(JSON.stringify(texts[1]?.words)).toContain("书面");
    const measures = await measuresOf("X26");
    expect(measures.map(({ key, standing }) => `${key} ${standing}`)).toEqual([
      "X26-1 in_force",
      "X26-2 in_force",
      "X26-3 superseded",
      "X26-4 in_force",
      "X26-4-2 in_force",
    ]);
    expect(measures[2]?.standingReasonZh).toBe("第2版已无此条。");
    expect((await recheckJobs()).map(({ cause }) => cause)).toEqual(["edition", "edition"]);
    expect(await getArticlePage(provincial, "X26-4")).toMatchObject({ citation: { zh: "园区服务措施第三条" } });
  });

  test("gives measures keys that nothing else ever had, and supersedes those dropped", async () => {
    const { provincial } = await makeOffice();
    await publish(provincial, await makeEdition(provincial));
    const land = reviewedMeasure();
    const split = (article: { title: string | null }) =>
      article.title === "保障用地"
        ? reviewedArticle(article, {
            measures: [
              reviewedMeasure({
                title: { zh: "按季度申报", en: "" },
                summary: { zh: "园区每季度申报一次。", en: "" },
                modality: "must",
              }),
              { ...land, summary: { zh: "重点项目用地计划由省统筹安排。", en: "" } },
            ],
          })
        : article.title === "公布时限"
          ? reviewedArticle(article)
          : reviewKeeping(["跨境数据"])(article);
    const draft = await makeEdition(provincial, { text: secondText, head: { as: "edition" }, review: split });
    expect(await publish(provincial, draft)).toMatchObject({ ok: true });
    const measures = await measuresOf("X26");
    expect(measures.slice(0, 3).map(({ key, titleZh, standing }) => [key, titleZh, standing])).toEqual([
      ["X26-1", "保障重点项目用地", "in_force"],
      ["X26-1a", "按季度申报", "in_force"],
      ["X26-2", "公布办理时限", "superseded"],
    ]);
    expect((await recheckJobs()).at(-1)?.keys).toEqual(["X26-2"]);
  });

  test("with the same words and nothing reviewed anew is nothing to publish", async () => {
    const { provincial } = await makeOffice();
    await publish(provincial, await makeEdition(provincial));
    const again = await makeEdition(provincial, { head: { as: "edition" }, review: reviewKeeping([]) });
    expect(await publish(provincial, again)).toEqual({ ok: false, reason: "nothing-new" });
  });

  test("cannot keep measures of an article the library does not have", async () => {
    const { provincial } = await makeOffice();
    const draft = await makeEdition(provincial, { review: reviewKeeping([]) });
    expect(await publish(provincial, draft)).toEqual({ ok: false, reason: "not-reviewed" });
    expect((await getPublishPlan(provincial, draft.id))?.checks.nothingKept).toEqual(["1", "2", "3", "4"]);
  });
});

test("the text of a document the library knows is attached by number, and a restart keeps it", async () => {
  const { administrator } = await makeOffice();
  const zj = await ownerClient().policyDocument.findUniqueOrThrow({ where: { key: "P21" } });
  const draft = await makeEdition(administrator, {
    head: {
      key: "P21",
      as: "edition",
      title: { zh: "改过的题名", en: zj.titleEn },
      level: "national",
      province: null,
      articleWord: "section",
    },
    review: reviewKeeping([]),
  });
  const plan = await getPublishPlan(administrator, draft.id);
  expect(plan?.planned.map(({ key, fate }) => `${key} ${fate}`)).toEqual([
    "P21-1 attached",
    "P21-2 attached",
    "P21-3 attached",
    "P21-4 attached",
    "P21-5 absent",
    "P21-6 absent",
    "P21-7 absent",
    "P21-8 absent",
    "P21-9 absent",
  ]);
  const before = await measuresOf("P21");
  expect(await publish(administrator, draft)).toMatchObject({ ok: true, serial: 1, articles: 4, measures: 0 });
  expect((await measuresOf("P21")).map(({ key, standing }) => [key, standing])).toEqual(
    before.map(({ key, standing }) => [key, standing]),
  );

  await loadReference();
  const kept = await ownerClient().policyDocument.findUniqueOrThrow({ where: { key: "P21" } });
  expect(kept.titleZh).toBe("改过的题名");
  expect((await textsOf("P21", 1)).map(({ articleKey }) => articleKey)).toEqual(["P21-1", "P21-2", "P21-3", "P21-4"]);
});
