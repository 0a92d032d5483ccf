import type { Viewer } from "~/domain/access/viewer";
import type { LinkState } from "~/domain/measures/link-states";
import { toUtcDate } from "~/values/calendar-date";
import { type MadeOrg, makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";

export type OutcomeWorld = Awaited<ReturnType<typeof makeOutcomeWorld>>;

/** Two zones of a province with everybody who looks at them. */
export async function makeOutcomeWorld() {
  const province = await makeProvince();
  const zoneA = await makeZone({ province, name: "甲开发区" });
  const zoneB = await makeZone({ province, name: "乙开发区" });
  const land = await makeDepartment({ parent: zoneA });
  return {
    zoneA,
    zoneB,
    officer: await makeViewer({ role: "officer", org: zoneA }),
    colleague: await makeViewer({ role: "officer", org: zoneA }),
    leader: await makeViewer({ role: "leader", org: zoneA }),
    leaderB: await makeViewer({ role: "leader", org: zoneB }),
    verifier: await makeViewer({ role: "verifier", org: zoneA }),
    zoneAuditor: await makeViewer({ role: "auditor", org: zoneA }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    officeAuditor: await makeViewer({ role: "auditor", org: province }),
    otherProvince: await makeViewer({ role: "provincial", org: await makeProvince({ provinceCode: "440000" }) }),
    liaison: await makeViewer({ role: "liaison", org: land }),
    administrator: await makeViewer({ role: "administrator", org: province }),
  };
}

type LinkOf = {
  zone: MadeOrg;
  officer?: Viewer;
  state?: LinkState;
  measureKey?: string;
  linkedOn?: string;
  appliedOn?: string;
  answeredOn?: string;
  reason?: string;
  project?: Partial<Omit<Parameters<typeof makeProject>[0], "zone" | "officer">>;
};

/** A project of its own with a land need linked to a measure. */
export async function makeLinked({ zone, officer, ...link }: LinkOf) {
  const project = await makeProject({ zone, officer, ...link.project });
  const need = await makeNeed({ project, title: "需要工业用地" });
  await ownerClient().needLink.create({
    data: {
      zoneId: zone.id,
      needId: need.id,
      measureKey: link.measureKey ?? "P25-13a",
      state: link.state ?? "granted",
      linkedAt: new Date(`${link.linkedOn ?? "2026-03-02"}T02:00:00Z`),
      appliedOn: link.appliedOn ? toUtcDate(link.appliedOn) : null,
      answeredOn: link.answeredOn ? toUtcDate(link.answeredOn) : null,
      declineReason: link.reason ?? null,
    },
  });
  return { project, need };
}
