import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getLeaderHome } from "~/domain/home/leader-home.server";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { setAsideProposal } from "~/domain/proposals/decide-proposal.server";
import { getProposal } from "~/domain/proposals/find-proposal.server";
import { linkProposal } from "~/domain/proposals/link-proposal.server";
import { matchProjects } from "~/domain/proposals/match-projects.server";
import { getProposalList } from "~/domain/proposals/proposal-list.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase } from "~~/tests/support/database";
import { makeProposalWorld, proposalsOf } from "./proposal-world";

beforeEach(() => resetDatabase());

type Who = Exclude<keyof Awaited<ReturnType<typeof makeProposalWorld>>, "province" | "zone" | "department" | "project">;

async function biopharmaWorld(over: Parameters<typeof makeProposalWorld>[0] = {}) {
  const world = await makeProposalWorld({ flags: ["biopharma"], ...over });
  await matchProjects([world.zone.id], [world.project.id]);
  const [told] = await proposalsOf(world.project.id);
  return { ...world, proposalId: told?.id ?? "" };
}

const keysOf = async (viewer: Viewer, whose: "mine" | "all" = "all") =>
  (await getProposalList(viewer, { whose }))?.rows.map(({ measure }) => measure.key) ?? null;

describe("the list", () => {
  test("shows those who see the project what was proposed for it, and nobody else", async () => {
    const world = await biopharmaWorld();
    for (const who of ["officer", "colleague", "leader", "verifier", "auditor"] satisfies Who[])
      expect(await keysOf(world[who]), who).toEqual(["P25-6a"]);
    for (const who of ["provincial", "otherOfficer", "otherLeader"] satisfies Who[])
      expect(await keysOf(world[who]), who).toEqual([]);
    for (const who of ["liaison", "administrator"] satisfies Who[]) expect(await keysOf(world[who]), who).toBeNull();
  });

  test("opens to the province with the project, and hides a sensitive one from officers not on it", async () => {
    const world = await biopharmaWorld({ confidentiality: "sensitive", openedAt: new Date() });
    expect(await keysOf(world.provincial)).toEqual(["P25-6a"]);
    expect(await keysOf(world.colleague)).toEqual([]);
    expect(await getProposal(world.colleague, world.proposalId)).toBeNull();
  });

  test("is an officer's own projects unless asked for all, and can be narrowed", async () => {
    const { officer, colleague, project } = await biopharmaWorld();
    expect(await keysOf(colleague, "mine")).toEqual([]);
    const counted = async (filters: Parameters<typeof getProposalList>[1]) =>
      (await getProposalList(officer, filters))?.total;
    expect(await counted({})).toBe(1);
    expect(await counted({ category: "listing" })).toBe(1);
    expect(await counted({ category: "land" })).toBe(0);
    expect(await counted({ project: project.id })).toBe(1);
    expect(await counted({ project: randomUUID() })).toBe(0);
    expect(await counted({ q: project.name })).toBe(1);
    expect(await counted({ state: "not_relevant" })).toBe(0);
    expect(await counted({ state: "all" })).toBe(1);
  });

  test("is told page by page, each once", async () => {
    const { zone, officer } = await biopharmaWorld();
    const ids: string[] = [];
    for (let n = 0; n < 34; n += 1) ids.push((await makeProject({ zone, officer, flags: ["biopharma"] })).id);
    await matchProjects([zone.id], ids);
    const first = await getProposalList(officer, {});
    const second = await getProposalList(officer, { after: first?.next ?? "" });
    expect(first?.rows).toHaveLength(30);
    expect(second?.rows).toHaveLength(5);
    expect(new Set([...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ id }) => id)).size).toBe(35);
    expect(second?.next).toBeNull();
  });

  test("says why: conditions as they stood, and what may be done", async () => {
    const { officer, colleague, proposalId } = await biopharmaWorld();
    expect(await getProposal(officer, proposalId)).toMatchObject({
      need: null,
      category: "listing",
      cause: "project_changed",
      measure: { key: "P25-6a", standing: "in_force" },
      may: { link: false, raise: true, setAside: true, restore: false },
    });
    const seen = await getProposal(colleague, proposalId);
    expect(seen?.may).toEqual({ link: false, raise: false, setAside: false, restore: false });
    expect(seen?.conditions.map(({ state }) => state)).toEqual(["met", "met"]);
  });
});

test("workbench, project page and need page tell of it", async () => {
  const world = await biopharmaWorld();
  const need = await makeNeed({ project: world.project, category: "listing", title: "申请列入重大和重点外资项目清单" });
  await matchProjects([world.zone.id], [world.project.id]);
  expect((await getOfficerHome(world.officer)).proposals).toMatchObject({
    total: 1,
    rows: [{ need: { id: need.id } }],
  });
  expect((await getOfficerHome(world.colleague)).proposals.total).toBe(0);
  expect((await getLeaderHome(world.leader)).proposals.total).toBe(1);
  expect((await getLeaderHome(world.otherLeader)).proposals.total).toBe(0);
  const page = await getProjectPage(world.verifier, world.project.id);
  expect(page?.records).toMatchObject({
    proposalCount: 1,
    proposals: [{ measure: { key: "P25-6a" }, need: { id: need.id }, category: "listing" }],
  });
  expect((await getNeedPage(world.officer, need.id))?.measures?.proposedKeys).toEqual(["P25-6a"]);
});

describe("linking from a proposal", () => {
  test("links the measure to its need with the rights of every link", async () => {
    const { officer, colleague, otherLeader, project, zone } = await biopharmaWorld();
    const need = await makeNeed({ project, category: "listing", title: "申请列入重大和重点外资项目清单" });
    await matchProjects([zone.id], [project.id]);
    const proposalId = (await proposalsOf(project.id))[0]?.id ?? "";
    expect(await linkProposal(otherLeader, { proposalId })).toBe("not-found");
    expect(await linkProposal(colleague, { proposalId })).toMatchObject({ result: { ok: false, reason: "forbidden" } });
    expect(await linkProposal(officer, { proposalId })).toMatchObject({ needId: need.id, result: { ok: true } });
    expect(await proposalsOf(project.id)).toMatchObject([{ state: "linked", decidedById: officer.userId }]);
  });

  test("sent twice links once and leads to the need both times", async () => {
    const { officer, project, zone } = await biopharmaWorld();
    const need = await makeNeed({ project, category: "listing", title: "申请列入重大和重点外资项目清单" });
    await matchProjects([zone.id], [project.id]);
    const sent = { proposalId: (await proposalsOf(project.id))[0]?.id ?? "", operationId: randomUUID() };
    const first = await linkProposal(officer, sent);
    expect(first).toMatchObject({ needId: need.id, result: { ok: true } });
    expect(await Promise.all([1, 2].map(() => linkProposal(officer, sent)))).toEqual([first, first]);
    expect(await ownerClient().needLink.count({ where: { needId: need.id } })).toBe(1);
  });

  test("asks for a need where there is none", async () => {
    const { officer, proposalId } = await biopharmaWorld();
    expect(await linkProposal(officer, { proposalId })).toBe("no-need");
  });
});

describe("setting aside", () => {
  test("is the team's and the leader's; a try by others is on the trail and changes nothing", async () => {
    const world = await biopharmaWorld({ openedAt: new Date() });
    const { proposalId } = world;
    for (const who of ["colleague", "verifier", "auditor", "provincial"] satisfies Who[])
      expect(await setAsideProposal(world[who], { proposalId, reason: "x" }), who).toEqual({
        ok: false,
        reason: "forbidden",
      });
    for (const who of ["liaison", "otherLeader", "administrator"] satisfies Who[])
      expect(await setAsideProposal(world[who], { proposalId, reason: "x" }), who).toEqual({
        ok: false,
        reason: "not-found",
      });
    expect(await ownerClient().auditEvent.count({ where: { outcome: "denied" } })).toBe(4);
    expect(await proposalsOf(world.project.id)).toMatchObject([{ state: "proposed", note: null, decidedById: null }]);
    expect(await setAsideProposal(world.leader, { proposalId, reason: "已列入上一版" })).toMatchObject({ ok: true });
  });
});
