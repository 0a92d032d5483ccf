import { z } from "zod";
import type { Role } from "~/domain/access/roles";
import type { Name } from "~/domain/access/viewer";
import { asNobody } from "~/platform/db/db.server";

/** Written by the demo seeds as their last step. The password is public there; nothing else knows it. */
export const demoSettingKey = "demo.loaded";
const DemoSetting = z.object({ password: z.string() });
const demoHost = "@demo.landfall.local";

export type DemoAccounts = { password: string; accounts: { email: string; name: string; role: Role; orgName: Name }[] };

/** The accounts to try the demo with, in the order they were made; null where no demo data is loaded. */
export function getDemoAccounts(): Promise<DemoAccounts | null> {
  return asNobody(async (tx) => {
    const setting = await tx.setting.findUnique({ where: { key: demoSettingKey }, select: { value: true } });
    const demo = DemoSetting.safeParse(setting?.value);
    if (!demo.success) return null;
    const people = await tx.user.findMany({
      where: { email: { endsWith: demoHost }, disabledAt: null },
      select: {
        email: true,
        name: true,
        memberships: {
          where: { endedAt: null },
          orderBy: [{ grantedAt: "asc" }, { id: "asc" }],
          take: 1,
          select: { role: true, org: { select: { nameZh: true, nameEn: true } } },
        },
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: 30,
    });
    const accounts = people.flatMap(({ email, name, memberships: [membership] }) =>
      membership ? [{ email, name, role: membership.role, orgName: { zh: membership.org.nameZh, en: membership.org.nameEn } }] : [],
    );
    return { password: demo.data.password, accounts };
  });
}
