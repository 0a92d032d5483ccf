import { z } from "zod";
import type { Role } from "~/domain/access/roles";
import type { Name } from "~/domain/access/viewer";
import { asNobody, type Tx } from "~/platform/db/db.server";

export const demoSettingKey = "demo.loaded";
const DemoSetting = z.object({ password: z.string(), emails: z.array(z.string()).max(50) });

/** Notes that the demo is loaded, as the last step of its seeds: from then on the sign-in page offers its accounts. */
export async function markDemoLoaded(
  tx: Pick<Tx, "setting">,
  value: { password: string; emails: string[] },
): Promise<void> {
  await tx.setting.upsert({
    where: { key: demoSettingKey },
    create: { key: demoSettingKey, value },
    update: { value },
  });
}

export type DemoAccounts = { password: string; accounts: { email: string; name: string; role: Role; orgName: Name }[] };

/** The accounts to try the demo with, in the order the seeds name them; null where no demo data is loaded. */
export function getDemoAccounts(): Promise<DemoAccounts | null> {
  return asNobody(async (tx) => {
    const setting = await tx.setting.findUnique({ where: { key: demoSettingKey }, select: { value: true } });
    const demo = DemoSetting.safeParse(setting?.value);
    if (!demo.success) return null;
    const { password, emails } = demo.data;
    const people = await tx.user.findMany({
      where: { email: { in: emails }, disabledAt: null },
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
      orderBy: { id: "asc" },
      take: emails.length,
    });
    const accounts = people
      .sort((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email))
      .flatMap(({ email, name, memberships: [membership] }) =>
        membership
          ? [{ email, name, role: membership.role, orgName: { zh: membership.org.nameZh, en: membership.org.nameEn } }]
          : [],
      );
    return { password, accounts };
  });
}
