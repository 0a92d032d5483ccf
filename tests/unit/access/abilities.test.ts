import { describe, expect, test } from "vitest";
import { can, canAdminister, canAudit, canCreateProject, type ProjectAbility } from "~/domain/access/abilities";
import { type Role, roles } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";

const zoneId = "zone";
const departmentId = "department";

function viewerAs(role: Role, more: Partial<Viewer> = {}): Viewer {
  const isOfZone = ["officer", "leader", "verifier", "auditor"].includes(role);
  const orgId = role === "liaison" ? departmentId : isOfZone ? zoneId : "office";
  return {
    userId: role,
    name: role,
    email: `${role}@test`,
    language: "en",
    timeZone: "Asia/Shanghai",
    membershipId: role,
    role,
    orgId,
    orgName: { zh: "", en: "" },
    zoneId: isOfZone ? zoneId : null,
    zoneIds: isOfZone || role === "provincial" ? [zoneId] : [],
    memberships: [],
    ...more,
  };
}

/** The project of the officer, with a need on the liaison's desk. */
const subject = { zoneId, teamIds: ["officer"], departmentId };

const team = ["officer", "leader"] as const;
/** Product brief, "Who sees what", column "may": who may do each, on a project of the own zone. */
const table: Record<ProjectAbility, readonly Role[]> = {
  "project.edit": team,
  "project.move": team,
  "project.move-back": team,
  "project.change-status": team,
  "project.assess": team,
  "project.record": team,
  "project.review-compliance": team,
  "project.request-verification": team,
  "project.confirm-flag": team,
  "project.force-stage": ["leader"],
  "project.assign": ["leader"],
  "project.approve-appraisal": ["leader"],
  "project.report-up": ["leader"],
  "project.nominate": ["leader", "provincial"],
  "project.verify": ["verifier"],
  "need.raise": team,
  "need.edit": team,
  "need.close": team,
  "need.rate": team,
  "need.follow-up": [...team, "liaison"],
  "need.link": [...team, "liaison"],
  "need.reveal": [...team, "liaison"],
  "need.handle": ["liaison"],
  "need.approve-pause": ["leader"],
  "need.escalate": ["leader"],
};

describe("who may do what", () => {
  for (const [ability, allowed] of Object.entries(table) as [ProjectAbility, readonly Role[]][]) {
    test(ability, () => {
      expect(roles.filter((role) => can(viewerAs(role), ability, subject)).sort()).toEqual([...allowed].sort());
    });
  }

  test("nobody does anything in a zone or for a department that is not theirs", () => {
    const elsewhere = { zoneId: "other", teamIds: ["officer"], departmentId: "other" };
    for (const ability of Object.keys(table) as ProjectAbility[])
      expect(
        roles.filter((role) => can(viewerAs(role), ability, elsewhere)),
        ability,
      ).toEqual([]);
  });

  test("an officer who is not on the team only looks", () => {
    const colleague = viewerAs("officer", { userId: "colleague" });
    for (const ability of Object.keys(table) as ProjectAbility[]) expect(can(colleague, ability, subject)).toBe(false);
  });

  test("officers and leaders start projects, auditors read the trail, administrators keep people", () => {
    const those = (may: (viewer: Viewer) => boolean) => roles.filter((role) => may(viewerAs(role)));
    expect(those(canCreateProject)).toEqual(["officer", "leader"]);
    expect(those(canAudit)).toEqual(["auditor"]);
    expect(those(canAdminister)).toEqual(["administrator"]);
  });
});
