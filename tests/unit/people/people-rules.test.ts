import { expect, test } from "vitest";
import { orgKinds, roles } from "~/domain/access/roles";
import { childKinds } from "~/domain/orgs/org-kinds";
import { deviceOf } from "~/domain/people/device";
import { fullName } from "~/domain/people/org-name";
import { roleFitsOrg, rolesFor } from "~/domain/people/role-fits-org";

test("every role has a kind of org to be held in, and every kind an administrator", () => {
  for (const role of roles)
    expect(
      orgKinds.some((kind) => roleFitsOrg(role, kind)),
      role,
    ).toBe(true);
  for (const kind of orgKinds) expect(rolesFor(kind)).toContain("administrator");
});

test.each([
  ["officer", "zone", true],
  ["officer", "department", false],
  ["liaison", "department", true],
  ["liaison", "zone", false],
  ["provincial", "province", true],
  ["provincial", "city", true],
  ["provincial", "zone", false],
  ["leader", "province", false],
  ["auditor", "zone", true],
  ["auditor", "province", true],
] as const)("%s in a %s: %s", (role, kind, fits) => {
  expect(roleFitsOrg(role, kind)).toBe(fits);
});

test("zones and provinces come with the reference data and are added by nobody", () => {
  expect(orgKinds.flatMap((kind) => childKinds(kind))).not.toContain("zone");
  expect(orgKinds.flatMap((kind) => childKinds(kind))).not.toContain("province");
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
    "Edge · Windows",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
    "Safari · macOS",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0",
    "WeChat · iOS",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"],
  ["curl/8.5.0", "curl"],
  ["something else", null],
  ["", null],
])("%s is %s", (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});

test("a department is named with the org above it", () => {
  const parent = { nameZh: "甲开发区", nameEn: "Zone A" };
  expect(fullName({ kind: "department", nameZh: "财政局", nameEn: "Finance", parent })).toEqual({
    zh: "甲开发区财政局",
    en: "Finance, Zone A",
  });
  expect(fullName({ kind: "zone", ...parent, parent: { nameZh: "某省", nameEn: "Province" } })).toEqual({
    zh: "甲开发区",
    en: "Zone A",
  });
});
