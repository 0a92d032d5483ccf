import type { Role } from "./roles";

export type Language = "zh-CN" | "en";

/** A name in both interface languages. */
export type Name = { zh: string; en: string };

/**
 * The signed-in person under one of their memberships. Made by `requireViewer` for each request.
 *
 * `zoneId` is the zone of the membership's org, null above zones. `zoneIds` are the zones the role looks at:
 * the own one for zone roles, all zones below the office for provincial and auditor, none for liaison and administrator.
 */
export type Viewer = {
  userId: string;
  name: string;
  email: string;
  language: Language;
  timeZone: string;
  membershipId: string;
  role: Role;
  orgId: string;
  orgName: Name;
  zoneId: string | null;
  zoneIds: string[];
  memberships: { id: string; role: Role; orgName: Name }[];
};

/** Does the viewer look at whole offices (province, city, nation) rather than at one zone? */
export function isOfficeViewer(viewer: Viewer): boolean {
  return viewer.role === "provincial" || (viewer.role === "auditor" && viewer.zoneId === null);
}
