import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { correctDraft, settleProblem, takeBackCorrection } from "~/domain/policies/correct-draft.server";
import { discardDraft, reopenDraft } from "~/domain/policies/discard-draft.server";
import type { DraftHead } from "~/domain/policies/draft-head";
import { getDraftPage } from "~/domain/policies/draft-page.server";
import { getPolicyDraft } from "~/domain/policies/policy-draft.server";
import { saveDraftHead } from "~/domain/policies/save-draft-head.server";
import { articleTextHash } from "~/domain/policies/text-hash";
import { uploadPolicy } from "~/domain/policies/upload-policy.server";
import { makeProvince } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

const text = `关于支持外资项目的若干措施
第一条 支持外资企业向?qū)I(yè)化发展，支持增资。
第二条 鼓励外资企业增资，（支持利润再投资。
第三条 支持外资企业用地。`;

describe("a correction", () => {
  test("replaces the words received, is shown with who made it, and is taken back", async () => {
    const { keeper, draftId, problemAt } = await makeDraft();
    const made = await correctDraft(keeper, {
      draftId,
      placeId: "article-1",
      at: problemAt,
      received: "?qū)I(yè)",
      corrected: "专业",
      note: "对照公报",
    });
    expect(made).toMatchObject({
      ok: true,
      placeId: "article-1",
      problemsLeft: 1,
      articlesBefore: 3,
      articlesAfter: 3,
    });
    const page = await getDraftPage(keeper, draftId);
    const first = page?.sections.find(({ id }) => id === "article-1");
    expect(first?.text).toContainEqual({ text: "专业", mark: "corrected" });
    expect(first?.received).toContainEqual({ text: "?qū)I(yè)", mark: "corrected" });
    expect(first?.corrections).toMatchObject([
      { received: "?qū)I(yè)", corrected: "专业", by: keeper.name, note: "对照公报" },
    ]);

    const [correctionId = ""] = first?.corrections.map(({ id }) => id) ?? [];
    expect(await takeBackCorrection(keeper, { draftId, correctionId })).toMatchObject({ ok: true, problemsLeft: 2 });
    expect(await kinds(keeper, draftId)).toEqual(["mojibake", "unbalanced_bracket"]);
    expect(await sql("SELECT action FROM audit_event WHERE action LIKE 'policy.c%' ORDER BY at")).toEqual([
      { action: "policy.correct" },
      { action: "policy.correction.take-back" },
    ]);
  });

  test("is made anywhere by words that stand there once, and says so where they do not", async () => {
    const { keeper, draftId } = await makeDraft();
    const correct = (placeId: string, received: string, corrected = "扩大") =>
      correctDraft(keeper, { draftId, placeId, received, corrected, note: null });
    expect(await correct("article-3", "用\n地", "土地")).toMatchObject({ ok: true });
    expect(await correct("article-3", "增资")).toEqual({ ok: false, reason: "words-not-there" });
    expect(await correct("article-1", "支持")).toEqual({ ok: false, reason: "words-repeated" });
    expect(await correct("article-2", "增资", "增资")).toEqual({ ok: false, reason: "same-words" });
    expect(await correct("article-3", "业用地")).toEqual({ ok: false, reason: "overlaps" });
    expect(await correct("article-9", "用地")).toEqual({ ok: false, reason: "no-such-place" });
    expect(await sql("SELECT received, corrected FROM policy_correction")).toEqual([
      { received: "用地", corrected: "土地" },
    ]);
  });

  test("keeps what was entered: the head, and reviews of articles whose text is the same", async () => {
    const { keeper, draftId, problemAt } = await makeDraft();
    expect(await saveDraftHead(keeper, { draftId, version: 1, head: head() })).toEqual({ ok: true });
    const before = await getPolicyDraft(keeper, draftId);
    for (const article of before?.outline.articles ?? [])
      await sql(
        `INSERT INTO policy_draft_article (draft_id, org_id, number, review, text_hash, reviewed_by_id) VALUES ($1, $2, $3, '{}', $4, $5)`,
        [draftId, keeper.orgId, article.number, articleTextHash(article), keeper.userId],
      );
    const correction = {
      draftId,
      placeId: "article-1",
      at: problemAt,
      received: "?qū)I(yè)",
      corrected: "专业",
      note: null,
    };
    expect(await correctDraft(keeper, correction)).toMatchObject({ ok: true });
    const after = await getPolicyDraft(keeper, draftId);
    expect(after?.head?.key).toBe("JS26");
    expect(after?.outline.articles.map(({ key }) => key)).toEqual(["JS26-1", "JS26-2", "JS26-3"]);
    expect(after?.reviews).toEqual({ 1: "changed", 2: "reviewed", 3: "reviewed" });
  });

  test("is not needed where a person finds the place right; it counts no more and can be taken back", async () => {
    const { keeper, draftId } = await makeDraft();
    const bracket = (await getPolicyDraft(keeper, draftId))?.outline.problems.find(
      ({ kind }) => kind === "unbalanced_bracket",
    );
    expect(await settleProblem(keeper, { draftId, at: bracket?.at ?? -1 })).toMatchObject({
      ok: true,
      problemsLeft: 1,
    });
    const page = await getDraftPage(keeper, draftId);
    expect(page?.problems.filter(({ settled }) => settled).map(({ kind, settled }) => [kind, settled?.by])).toEqual([
      ["unbalanced_bracket", keeper.name],
    ]);
    expect(page?.sections.flatMap(({ corrections }) => corrections)).toEqual([]);
    expect(await settleProblem(keeper, { draftId, at: 1 })).toEqual({ ok: false, reason: "no-such-place" });
  });

  test("is refused on a draft that is put away, and absent for another office", async () => {
    const { keeper, draftId, problemAt } = await makeDraft();
    const other = await makeViewer({ role: "provincial", org: await makeProvince({ provinceCode: "440000" }) });
    const correction = {
      draftId,
      placeId: "article-1",
      at: problemAt,
      received: "?qū)I(yè)",
      corrected: "专业",
      note: null,
    };
    expect(await correctDraft(other, correction)).toEqual({ ok: false, reason: "not-found" });
    expect(await discardDraft(other, draftId)).toEqual({ ok: false, reason: "not-found" });
    expect(await discardDraft(keeper, draftId)).toEqual({ ok: true });
    expect(await correctDraft(keeper, correction)).toEqual({ ok: false, reason: "not-open" });
    expect(await sql("SELECT id FROM policy_correction")).toEqual([]);
    expect(await reopenDraft(keeper, draftId)).toEqual({ ok: true });
    expect(await correctDraft(keeper, correction)).toMatchObject({ ok: true });
  });
});

describe("what a document is", () => {
  test("is saved once: who saw an older version is told, and nothing is overwritten", async () => {
    const { keeper, draftId } = await makeDraft();
    expect(await saveDraftHead(keeper, { draftId, version: 1, head: head() })).toEqual({ ok: true });
    expect(await saveDraftHead(keeper, { draftId, version: 1, head: head({ number: "x" }) })).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect((await getPolicyDraft(keeper, draftId))?.head?.number).toBeNull();
  });

  test("has a key that no other document has or is mistaken for", async () => {
    const { keeper, draftId } = await makeDraft();
    await addDocument("JS25", "320000");
    for (const key of ["JS25", "js25", "JS25-1"])
      expect(await saveDraftHead(keeper, { draftId, version: 1, head: head({ key }) })).toEqual({
        ok: false,
        reason: "key-taken",
        key: "JS25",
      });
    expect(
      await saveDraftHead(keeper, {
        draftId,
        version: 1,
        head: head({ key: "JS25", as: "edition", level: "national" }),
      }),
    ).toEqual({ ok: true });
    expect((await getPolicyDraft(keeper, draftId))?.head).toMatchObject({ level: "provincial", province: "320000" });
    expect(await saveDraftHead(keeper, { draftId, version: 2, head: head({ key: "none", as: "edition" }) })).toEqual({
      ok: false,
      reason: "unknown-document",
    });
  });

  test("is a document of the own province for a provincial office; another is refused and on the trail", async () => {
    const { draftId, keeper } = await makeDraft("provincial");
    const refused = [
      head({ level: "national", province: null }),
      head({ province: "440000" }),
      head({ key: "P25", as: "edition" }),
    ];
    for (const one of refused)
      expect(await saveDraftHead(keeper, { draftId, version: 1, head: one })).toEqual({
        ok: false,
        reason: "forbidden",
      });
    expect((await sql("SELECT id FROM audit_event WHERE outcome = 'denied'")).length).toBe(refused.length);
    expect(await saveDraftHead(keeper, { draftId, version: 1, head: head() })).toEqual({ ok: true });
  });
});

async function makeDraft(role: "administrator" | "provincial" = "administrator") {
  const keeper = await makeViewer({ role, org: await makeProvince() });
  const made = await uploadPolicy(keeper, { fileName: "措施.txt", bytes: Buffer.from(text) });
  if (!made.ok) throw new Error(made.reason);
  const [draftId = ""] = made.draftIds;
  expect(await kinds(keeper, draftId)).toEqual(["mojibake", "unbalanced_bracket"]);
  const draft = await getPolicyDraft(keeper, draftId);
  return { keeper, draftId, problemAt: draft?.outline.problems[0]?.at ?? -1 };
}

async function kinds(viewer: Viewer, draftId: string) {
  return (await getPolicyDraft(viewer, draftId))?.outline.problems.map(({ kind }) => kind);
}

function head(changes: Partial<DraftHead> = {}): DraftHead {
  return {
    key: "JS26",
    as: "new",
    title: { zh: "关于支持外资项目的若干措施", en: "" },
    shortTitle: { zh: "若干措施", en: "" },
    number: null,
    issuer: { zh: "江苏省商务厅", en: "" },
    issuedOn: null,
    level: "provincial",
    province: "320000",
    standing: "in_force",
    standingReason: { zh: "现行有效。", en: "" },
    articleWord: "article",
    isUnverified: false,
    ...changes,
  };
}

async function addDocument(key: string, province: string | null): Promise<void> {
  await sql(
    `INSERT INTO policy_document (key, title_zh, title_en, short_title_zh, short_title_en, issuer_zh, issuer_en, level, province_code, standing, standing_reason_zh, standing_reason_en, position)
     VALUES ($1, $2, $2, $2, $2, 'x', 'x', $3, $4, 'in_force', 'x', 'x', 99)`,
    [key, `文件${randomUUID()}`, province ? "provincial" : "national", province],
  );
}
