import type { Prisma } from "~/platform/db/generated/client";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeProject } from "~~/seeds/factories/projects.server";

export type ProposalWorld = Awaited<ReturnType<typeof makeProposalWorld>>;

/** A zone of Zhejiang with a project in negotiation that nothing is told for unless `project` says more. */
export async function makeProposalWorld(project: Partial<Omit<Prisma.ProjectUncheckedCreateInput, "zoneId">> = {}) {
  const province = await makeProvince({ provinceCode: "330000" });
  const zone = await makeZone({ province });
  const otherZone = await makeZone({ province });
  const department = await makeDepartment({ parent: zone, function: "natural_resources" });
  const officer = await makeViewer({ role: "officer", org: zone });
  return {
    province,
    zone,
    department,
    officer,
    project: await makeProject({ stage: "negotiation", kind: "new", industryCode: "2710", ...project, zone, officer }),
    colleague: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    auditor: await makeViewer({ role: "auditor", org: zone }),
    liaison: await makeViewer({ role: "liaison", org: department }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    administrator: await makeViewer({ role: "administrator", org: zone }),
    otherOfficer: await makeViewer({ role: "officer", org: otherZone }),
    otherLeader: await makeViewer({ role: "leader", org: otherZone }),
  };
}

export function proposalsOf(projectId: string) {
  return ownerClient().measureProposal.findMany({ where: { projectId }, orderBy: { measureKey: "asc" } });
}

/** What has become of each measure proposed for a project. */
export async function statesOf(projectId: string): Promise<Record<string, string>> {
  return Object.fromEntries((await proposalsOf(projectId)).map(({ measureKey, state }) => [measureKey, state]));
}
