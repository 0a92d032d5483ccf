import { randomUUID } from "node:crypto";
import type { Role } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import type { MadeOrg } from "./orgs.server";
import { ownerClient } from "./owner-client.server";

/** Makes a person with one membership and returns them as the viewer they are when signed in. */
export async function makeViewer(input: {
  role: Role;
  org: MadeOrg;
  name?: string;
  email?: string;
  language?: "zh-CN" | "en";
}): Promise<Viewer> {
  const client = ownerClient();
  const user = await client.user.create({
    data: {
      name: input.name ?? `测试人员${randomUUID().slice(0, 4)}`,
      email: input.email ?? `${input.role}-${randomUUID().slice(0, 8)}@test.landfall.local`,
      language: input.language ?? "zh-CN",
    },
  });
  const membership = await client.membership.create({
    data: { userId: user.id, orgId: input.org.id, role: input.role },
  });
  return viewerOf(membership.id);
}

/** The viewer a membership makes, as `requireViewer` would build it. */
export async function viewerOf(membershipId: string): Promise<Viewer> {
  const client = ownerClient();
  const membership = await client.membership.findUniqueOrThrow({
    where: { id: membershipId },
    include: { user: true, org: true },
  });
  const { user, org, role } = membership;
  const looksAtOffice = role === "provincial" || (role === "auditor" && org.zoneId === null);
  const looksAtZone = ["officer", "leader", "verifier", "auditor"].includes(role) && org.zoneId !== null;
  const below = looksAtOffice
    ? await client.org.findMany({
        where: { kind: "zone", path: { has: org.id } },
        select: { id: true },
        orderBy: { id: "asc" },
      })
    : [];
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    language: user.language === "en" ? "en" : "zh-CN",
    timeZone: user.timeZone,
    membershipId: membership.id,
    role,
    orgId: org.id,
    orgName: { zh: org.nameZh, en: org.nameEn },
    zoneId: org.zoneId,
    zoneIds: looksAtOffice ? below.map((zone) => zone.id) : looksAtZone && org.zoneId ? [org.zoneId] : [],
    memberships: [{ id: membership.id, role, orgName: { zh: org.nameZh, en: org.nameEn } }],
  };
}
