import { createHash } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { articleTextHash } from "~/domain/policies/text-hash";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { hostileTail } from "./canaries";
import { parseLines } from "./read-policy";

/** Stands in a draft of one office's, with words that must reach its pages as words. */
export const draftCanary = "policydraftcanary";

const text = `关于支持外资项目的若干措施\n第一条 支持外资企业向?qū)I(yè)化发展。\n第二条 鼓励外资企业增资。\n第三条 支持${draftCanary}${hostileTail}企业用地。`;

/** A policy document that an office has read and not yet published, with one damaged place. */
export async function makePolicyDraft(
  keeper: Viewer,
): Promise<{ draftId: string; fileId: string; problemAt: number; articleHash: string }> {
  const { source, documents } = parseLines(text);
  const [outline] = documents;
  const problemAt = outline?.problems[0]?.at;
  const article = outline?.articles[0];
  if (!outline || !article || problemAt === undefined) throw new Error("The text has lost its damaged place.");
  const file = await ownerClient().policyFile.create({
    data: {
      orgId: keeper.orgId,
      userId: keeper.userId,
      fileName: `若干措施-${draftCanary}${hostileTail}.txt`,
      sha256: createHash("sha256").update(text).digest("hex"),
      format: source.format,
      encoding: "utf-8",
      content: new Uint8Array(Buffer.from(text, "utf8")),
      text: source.text,
    },
  });
  const draft = await ownerClient().policyDraft.create({
    data: {
      orgId: keeper.orgId,
      fileId: file.id,
      position: 0,
      outline: JSON.parse(JSON.stringify(outline)),
      createdById: keeper.userId,
    },
  });
  return { draftId: draft.id, fileId: file.id, problemAt, articleHash: articleTextHash(article) };
}
