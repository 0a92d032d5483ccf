import { expect, test } from "vitest";
import { acceptInvitation } from "~/domain/people/accept-invitation.server";
import { inviteFirstAdministrator } from "~/domain/people/first-administrator.server";
import { makeProvince } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";

const person = { email: "first@test.landfall.local", name: "首任管理员", language: "zh-CN" as const };

test("the first administrator of an office joins by the link of the command, once", async () => {
  const code = await codeOf(await makeProvince());
  const invited = await invite({ ...person, orgCode: code });
  if (!invited.ok) throw new Error(invited.reason);
  const token = new URL(invited.url).pathname.split("/").at(-1) ?? "";
  const answer = { token, name: person.name, password: "a long enough passphrase 1", language: person.language };
  const accepted = await acceptInvitation(answer);
  expect(accepted.ok).toBe(true);
  expect((await acceptInvitation(answer)).ok).toBe(false);
  const membership = await ownerClient().membership.findFirst({
    where: { user: { email: person.email }, org: { code } },
  });
  expect(membership?.role).toBe("administrator");
});

test("an org that has an administrator, also above it, gets none by the command", async () => {
  const province = await makeProvince();
  await makeViewer({ role: "administrator", org: province });
  expect(await invite({ ...person, orgCode: await codeOf(province) })).toEqual({
    ok: false,
    reason: "has-administrator",
  });
  expect(await invite({ ...person, orgCode: "NOWHERE" })).toEqual({ ok: false, reason: "unknown-org" });
});

function invite(input: Parameters<typeof inviteFirstAdministrator>[1]) {
  return ownerClient().$transaction((tx) => inviteFirstAdministrator(tx, input));
}

async function codeOf(org: { id: string }): Promise<string> {
  return (await ownerClient().org.findUniqueOrThrow({ where: { id: org.id } })).code;
}
