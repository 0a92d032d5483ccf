import { demoSettingKey } from "~/domain/people/demo-accounts.server";
import { writeUser } from "~/domain/people/write-user.server";
import { createPasswordHash } from "~/platform/auth/passwords.server";
import type { Tx } from "~/platform/db/db.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { provinceOrgCode } from "~~/seeds/reference/load-orgs.server";
import { type DemoOrg, demoAccounts, demoDepartments, demoPassword, demoZones } from "./accounts";

export type DemoOrgIds = Record<DemoOrg, string>;

/** Makes the demo's departments and people, in one transaction; those that exist are left as they are. */
export async function loadDemoPeople(): Promise<DemoOrgIds> {
  const passwordHash = await createPasswordHash(demoPassword);
  return ownerClient().$transaction(
    async (tx) => {
      const orgs = await demoOrgs(tx);
      for (const { email, name, role, org } of demoAccounts) {
        if (await tx.user.findUnique({ where: { email }, select: { id: true } })) continue;
        const userId = await writeUser(tx, { email, name, language: "zh-CN", passwordHash });
        await tx.membership.create({ data: { userId, orgId: orgs[org], role } });
      }
      return orgs;
    },
    { timeout: 30_000 },
  );
}

/** Notes that the demo is complete; the sign-in page then shows its accounts. The last step of loading it. */
export async function markDemoLoaded(): Promise<void> {
  const setting = { key: demoSettingKey, value: { password: demoPassword } };
  await ownerClient().setting.upsert({ where: { key: demoSettingKey }, create: setting, update: setting });
}

async function demoOrgs(tx: Tx): Promise<DemoOrgIds> {
  const { main, neighbour, elsewhere } = demoZones;
  const zone = (code: string) =>
    tx.org.findUniqueOrThrow({ where: { code }, select: { id: true, provinceCode: true } });
  const home = await zone(main);
  const office = await zone(provinceOrgCode(home.provinceCode ?? ""));
  const departments = await Promise.all(
    demoDepartments.map(async ({ key, ...department }) => {
      const code = `${main}-${key}`;
      const data = { ...department, code, kind: "department" as const, parentId: home.id, path: [] };
      const { id } = await tx.org.upsert({ where: { code }, create: data, update: {}, select: { id: true } });
      return [key, id] as const;
    }),
  );
  const { id: neighbourId } = await zone(neighbour);
  const { id: elsewhereId } = await zone(elsewhere);
  return {
    main: home.id,
    neighbour: neighbourId,
    elsewhere: elsewhereId,
    province: office.id,
    land: idOf("land"),
    eia: idOf("eia"),
    finance: idOf("finance"),
    talent: idOf("talent"),
    entry: idOf("entry"),
    commerce: idOf("commerce"),
  };

  function idOf(key: (typeof demoDepartments)[number]["key"]): string {
    const found = departments.find(([name]) => name === key);
    if (!found) throw new Error(`The demo has no department ${key}.`);
    return found[1];
  }
}
