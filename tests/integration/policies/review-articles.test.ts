import { beforeEach, describe, expect, test } from "vitest";
import { forgetMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { answerReview } from "~/domain/policies/review/answer-review.server";
import { getKeepPage, keepMeasures } from "~/domain/policies/review/keep-measures.server";
import { toReviewFields } from "~/domain/policies/review/review-fields";
import { getReviewPage, type ReviewPage, type ReviewSource } from "~/domain/policies/review/review-page.server";
import { saveReview } from "~/domain/policies/review/save-review.server";
import type { FormValues } from "~/http/form-result";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { reviewedArticle } from "~~/seeds/factories/policies.server";
import { denials } from "~~/tests/integration/needs/need-world";
import { makeEdition, publish, secondText } from "~~/tests/integration/policies/policy-world";
import { resetLibrary } from "~~/tests/support/database";

beforeEach(async () => {
  await resetLibrary();
  forgetMeasureCatalogue();
});

const nobodyYet = () => null;
const rowsOf = (draftId: string) =>
  ownerClient().policyDraftArticle.findMany({ where: { draftId }, orderBy: { number: "asc" } });

async function makeOffice() {
  const province = await makeProvince({ provinceCode: "320000" });
  return { province, keeper: await makeViewer({ role: "provincial", org: province, name: "审核员" }) };
}

async function pageOf(
  viewer: Parameters<typeof getReviewPage>[0],
  draftId: string,
  number = "1",
  source: ReviewSource | null = null,
): Promise<ReviewPage> {
  const page = await getReviewPage(viewer, { draftId, number, source });
  if (!page) throw new Error("there is no such page");
  return page;
}

/** The form of a page as its reader would send it. */
function formOf(page: ReviewPage, intent: string, over: FormValues = {}): FormValues {
  return {
    ...toReviewFields(page.values),
    textHash: page.article.textHash,
    reviewedAt: page.reviewedAt ?? "",
    intent,
    ...over,
  };
}

describe("the page of one article", () => {
  test("proposes its measures with the words behind them, and nothing is saved by looking", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    expect(page).toMatchObject({ state: "open", source: "proposal", done: 0, previous: null, next: "2", held: null });
    expect(page.values.measures[0]).toMatchObject({ categories: ["land"], standing: "in_force", titleEn: "" });
    expect(page.parts.map(({ text }) => text).join("")).toBe(draft.outline.articles[0]?.text);
    expect(page.parts.flatMap(({ labels }) => labels.map(({ field }) => field))).toContain("category");
    expect(await rowsOf(draft.id)).toEqual([]);
  });

  test("is absent for another office, for those who keep no library, and for an article there is not", async () => {
    const { keeper, province } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const zone = await makeZone({ province });
    const others = [
      await makeViewer({ role: "provincial", org: await makeProvince({ provinceCode: "440000" }) }),
      await makeViewer({ role: "leader", org: zone }),
      await makeViewer({ role: "auditor", org: province }),
    ];
    for (const other of others)
      expect(await getReviewPage(other, { draftId: draft.id, number: "1", source: null })).toBeNull();
    expect(await getReviewPage(keeper, { draftId: draft.id, number: "99", source: null })).toBeNull();
  });
});

describe("a review", () => {
  test("of a proposal that is right is one button, and leads to the article that waits", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    const answer = await answerReview(keeper, { draftId: draft.id, number: "1", fields: formOf(page, "accept") });
    expect(answer).toMatchObject({ kind: "saved", did: "done", next: "2", left: 3 });
    const [row] = await rowsOf(draft.id);
    expect(row).toMatchObject({ number: "1", reviewedById: keeper.userId, textHash: page.article.textHash });
    const again = await pageOf(keeper, draft.id);
    expect(again).toMatchObject({ state: "reviewed", source: "saved", done: 1, reviewedBy: "审核员" });
    expect(again.values.measures[0]?.titleZh).toBe(page.values.measures[0]?.titleZh);
    const events = await ownerClient().auditEvent.findMany({ where: { action: "policy.review" } });
    expect(events).toMatchObject([{ outcome: "done", subjectId: draft.id, actorId: keeper.userId }]);
  });

  test("keeps what a person changed", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    await answerReview(keeper, {
      draftId: draft.id,
      number: "1",
      fields: formOf(page, "accept", { "m.0.titleZh": "统筹用地计划", "m.0.titleEn": "Land planned centrally" }),
    });
    const again = await pageOf(keeper, draft.id);
    expect(again.values.measures[0]).toMatchObject({ titleZh: "统筹用地计划", titleEn: "Land planned centrally" });
  });

  test("that lacks something is shown again with all that was typed, and not saved", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    const fields = formOf(page, "accept", {
      "m.0.titleZh": "",
      "m.0.howToZh": "先问园区",
      "m.0.validTo": "2026-13-01",
    });
    const answer = await answerReview(keeper, { draftId: draft.id, number: "1", fields });
    expect(answer).toMatchObject({
      kind: "incomplete",
      errors: { "m.0.titleZh": ["forms:required"], "m.0.validTo": ["forms:notADate"] },
      values: { measures: [{ howToZh: "先问园区", validTo: "2026-13-01" }] },
    });
    expect(await rowsOf(draft.id)).toEqual([]);
  });

  test("can say that the article is context", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    await answerReview(keeper, { draftId: draft.id, number: "1", fields: formOf(page, "context") });
    expect((await pageOf(keeper, draft.id)).values.measures).toEqual([]);
    expect((await rowsOf(draft.id))[0]?.review).toMatchObject({ keepsMeasures: false, measures: [] });
  });

  test("asks to be made again after the text was corrected, with the old values kept", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    await answerReview(keeper, {
      draftId: draft.id,
      number: "1",
      fields: formOf(page, "accept", { "m.0.titleZh": "我写的名称" }),
    });
    const outline = structuredClone(draft.outline);
    for (const list of [outline.articles, ...outline.chapters.map(({ articles }) => articles)])
      for (const article of list) if (article.number === "1") article.text = `${article.text}更正。`;
    await ownerClient().policyDraft.update({ where: { id: draft.id }, data: { outline } });
    const again = await pageOf(keeper, draft.id);
    expect(again).toMatchObject({ state: "changed", done: 0, source: "saved" });
    expect(again.values.measures[0]?.titleZh).toBe("我写的名称");
    const stale = { ...formOf(again, "accept"), textHash: page.article.textHash };
    expect(await answerReview(keeper, { draftId: draft.id, number: "1", fields: stale })).toMatchObject({
      kind: "refused",
      reason: "text-changed",
    });
    expect(
      await answerReview(keeper, { draftId: draft.id, number: "1", fields: formOf(again, "accept") }),
    ).toMatchObject({ kind: "saved" });
  });

  test("does not overwrite one that somebody else saved meanwhile", async () => {
    const { keeper, province } = await makeOffice();
    const colleague = await makeViewer({ role: "administrator", org: province });
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    const send = (who: typeof keeper, title: string) =>
      answerReview(who, { draftId: draft.id, number: "1", fields: formOf(page, "accept", { "m.0.titleZh": title }) });
    const answers = await Promise.all([send(keeper, "我的"), send(colleague, "同事的")]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["refused", "saved"]);
    expect(await send(keeper, "再来")).toMatchObject({ kind: "refused", reason: "changed-meanwhile" });
  });

  test("is refused in a draft that is published, and absent for everybody else, with nothing written", async () => {
    const { keeper, province } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    const review = reviewedArticle({ title: "保障用地" });
    const input = {
      draftId: draft.id,
      number: "1",
      review,
      textHash: page.article.textHash,
      reviewedAt: null,
    };
    const leader = await makeViewer({ role: "leader", org: await makeZone({ province }) });
    expect(await saveReview(leader, input)).toEqual({ ok: false, reason: "not-found" });
    expect(await denials(leader)).toEqual([]);
    const other = await makeViewer({ role: "provincial", org: await makeProvince({ provinceCode: "440000" }) });
    expect(await saveReview(other, input)).toEqual({ ok: false, reason: "not-found" });
    expect(await saveReview(keeper, { ...input, review: { ...review, keepsMeasures: true } })).toEqual({
      ok: false,
      reason: "nothing-held",
    });
    await ownerClient().policyDraft.update({ where: { id: draft.id }, data: { state: "published" } });
    expect(await saveReview(keeper, input)).toEqual({ ok: false, reason: "not-open" });
    expect(await rowsOf(draft.id)).toEqual([]);
  });

  test("takes rows in and out without losing what was typed or saving anything", async () => {
    const { keeper } = await makeOffice();
    const draft = await makeEdition(keeper, { review: nobodyYet });
    const page = await pageOf(keeper, draft.id);
    const send = (intent: string, over: FormValues) =>
      answerReview(keeper, { draftId: draft.id, number: "1", fields: formOf(page, intent, over) });
    const added = await send("add-condition:0", { "m.0.howToZh": "记着", "m.0.addFact": "sector" });
    expect(added).toMatchObject({ kind: "edited", openMeasure: 0 });
    if (added.kind !== "edited") return;
    expect(added.values.measures[0]?.howToZh).toBe("记着");
    expect(added.values.measures[0]?.conditions.at(-1)).toMatchObject({ fact: "sector", depth: 0 });
    const more = await send("add-measure", {});
    expect(more.kind === "edited" && more.values.measures.length).toBe(page.values.measures.length + 1);
    expect(await rowsOf(draft.id)).toEqual([]);
  });
});

describe("a later edition", () => {
  async function makeSecond() {
    const { keeper, province } = await makeOffice();
    await publish(keeper, await makeEdition(keeper));
    const draft = await makeEdition(keeper, { text: secondText, head: { as: "edition" }, review: nobodyYet });
    return { keeper, province, draft };
  }

  test("keeps the library's measures unless a person changes them", async () => {
    const { keeper, draft } = await makeSecond();
    const page = await pageOf(keeper, draft.id, "2");
    expect(page).toMatchObject({ source: "held", keepsMeasures: true, held: { key: "X26-2", fate: "changed" } });
    expect(page.held?.words.some(({ kind }) => kind === "added")).toBe(true);
    const answer = await answerReview(keeper, { draftId: draft.id, number: "2", fields: formOf(page, "keep") });
    expect(answer).toMatchObject({ kind: "saved", did: "kept" });
    expect((await rowsOf(draft.id))[0]?.review).toMatchObject({ keepsMeasures: true, measures: [] });
  });

  test("lets the library's measures be changed under their own keys", async () => {
    const { keeper, draft } = await makeSecond();
    const page = await pageOf(keeper, draft.id, "2", "held");
    expect(page.values.measures[0]).toMatchObject({ key: "X26-2", titleZh: "公布办理时限" });
    await answerReview(keeper, {
      draftId: draft.id,
      number: "2",
      fields: formOf(page, "accept", { "m.0.titleZh": "公布并说明时限" }),
    });
    const again = await pageOf(keeper, draft.id, "2");
    expect(again).toMatchObject({ source: "saved", keepsMeasures: false });
    expect(again.values.measures[0]).toMatchObject({ key: "X26-2", titleZh: "公布并说明时限" });
  });

  test("keeps the measures of all articles with unchanged words at once; changed and new ones are not among them", async () => {
    const { keeper, draft } = await makeSecond();
    const page = await getKeepPage(keeper, draft.id);
    expect(page?.keepable.map(({ number, held }) => `${number} ${held.key} ${held.fate}`)).toEqual([
      "1 X26-1 unchanged",
      "3 X26-4 moved",
    ]);
    const chosen = Object.fromEntries((page?.keepable ?? []).map(({ number, textHash }) => [number, textHash]));
    expect(await keepMeasures(keeper, { draftId: draft.id, textHashes: { ...chosen, "2": "0" } })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect(await rowsOf(draft.id)).toEqual([]);
    expect(await keepMeasures(keeper, { draftId: draft.id, textHashes: chosen })).toEqual({ ok: true, count: 2 });
    expect((await getKeepPage(keeper, draft.id))?.keepable).toEqual([]);
    const entries = (await pageOf(keeper, draft.id, "4")).entries.map(({ state, fate }) => `${state} ${fate}`);
    expect(entries).toEqual(["reviewed unchanged", "open changed", "reviewed moved", "open new"]);
  });

  test("is absent for those who keep no library, and decides nothing without a choice", async () => {
    const { keeper, draft, province } = await makeSecond();
    const leader = await makeViewer({ role: "leader", org: await makeZone({ province }) });
    expect(await keepMeasures(leader, { draftId: draft.id, textHashes: { "1": "x" } })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await denials(leader)).toEqual([]);
    expect(await getKeepPage(leader, draft.id)).toBeNull();
    expect(await keepMeasures(keeper, { draftId: draft.id, textHashes: {} })).toEqual({ ok: false, reason: "none" });
    expect(await rowsOf(draft.id)).toEqual([]);
  });
});
