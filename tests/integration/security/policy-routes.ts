import { principals, type World } from "~~/tests/support/world";
import type { Post, RouteRow, Verdict } from "./route-row";

/** Administrators above the zones and provincial offices; a draft is its office's. */
const keepers = ["provincial", "otherProvince", "administrator"] as const;
const office = { allow: ["provincial", "administrator"] } as const satisfies Verdict;
const uploaders = {
  allow: keepers,
  forbidden: principals.filter((who) => ![...keepers, "anonymous", "disabled"].some((one) => one === who)),
} as const satisfies Verdict;

const draft = ({ policy }: World) => `/library/drafts/${policy.draftId}`;
const onDraft = (form: Post["form"], before?: Post["before"]): RouteRow => ({
  route: "_app.library.drafts.$draftId",
  path: draft,
  post: { ...office, form, ...(before ? { before } : {}) },
});
const correctionId = "0197b000-0000-7000-8000-00000000c0de";

/** Bringing policy documents into the library, up to where a document is identified. */
export const policyRoutes: RouteRow[] = [
  {
    route: "_app.library.import",
    path: () => "/library/import",
    get: { allow: keepers },
    post: {
      ...uploaders,
      form: () => ({}),
      file: {
        field: "file",
        name: "办法.txt",
        type: "text/plain",
        bytes: Buffer.from("关于外资的办法\n第一条 支持外资。\n第二条 鼓励增资。"),
      },
    },
  },
  { route: "_app.library.drafts.$draftId", path: draft, get: office },
  { route: "_app.library.drafts.$draftId", path: () => `/library/drafts/${correctionId}`, get: { allow: [] } },
  onDraft(({ policy }) => ({
    intent: "correct",
    place: "article-1",
    at: String(policy.problemAt),
    received: "?qū)I(yè)",
    corrected: "专业",
  })),
  onDraft(({ policy }) => ({ intent: "settle", at: String(policy.problemAt) })),
  onDraft(
    () => ({ intent: "takeBack", correctionId }),
    ({ policy, people: { provincial } }) => [
      `INSERT INTO policy_correction (id, org_id, file_id, at, received, corrected, by_id)
       VALUES ('${correctionId}', '${provincial.orgId}', '${policy.fileId}', ${policy.problemAt}, '?qū)I(yè)', '专业', '${provincial.userId}')`,
    ],
  ),
  onDraft(() => ({ intent: "discard" })),
  onDraft(
    () => ({ intent: "reopen" }),
    ({ policy }) => [`UPDATE policy_draft SET state = 'discarded' WHERE id = '${policy.draftId}'`],
  ),
  {
    route: "_app.library.drafts.$draftId_.head",
    path: (world) => `${draft(world)}/head`,
    get: office,
    post: {
      ...office,
      form: () => ({
        version: "1",
        as: "new",
        key: "JS26",
        "title.zh": "关于支持外资项目的若干措施",
        "issuer.zh": "江苏省商务厅",
        level: "provincial",
        province: "320000",
        standing: "in_force",
        "standingReason.zh": "现行有效。",
        articleWord: "article",
      }),
    },
  },
  { route: "library.drafts.$draftId.file", path: (world) => `${draft(world)}/file`, get: office },
];
