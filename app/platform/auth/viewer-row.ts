import { z } from "zod";
import { roles } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";

const Held = z.object({
  id: z.string(),
  role: z.enum(roles),
  orgId: z.string(),
  zoneId: z.string().nullable(),
  orgName: z.object({ zh: z.string(), en: z.string() }),
});

/** What the database's functions for a session and for a token both answer of a person. */
export const ViewerRow = z.object({
  user_id: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  time_zone: z.string(),
  membership_id: z.string(),
  memberships: z.array(Held),
  zone_ids: z.array(z.string()),
});

/** The person of a row under the membership it names. */
export function viewerOf(row: z.output<typeof ViewerRow>): Viewer {
  const active = row.memberships.find(({ id }) => id === row.membership_id);
  if (!active) throw new Error("The membership is not among the person's memberships.");
  return {
    userId: row.user_id,
    name: row.name,
    email: row.email,
    language: row.language === "en" ? "en" : "zh-CN",
    timeZone: row.time_zone,
    membershipId: active.id,
    role: active.role,
    orgId: active.orgId,
    orgName: active.orgName,
    zoneId: active.zoneId,
    zoneIds: row.zone_ids,
    memberships: row.memberships.map(({ id, role, orgName }) => ({ id, role, orgName })),
  };
}
