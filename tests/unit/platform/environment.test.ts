import { expect, test } from "vitest";
import { isLoopback, parseEnvironment } from "~/platform/environment";

const key = Buffer.alloc(32, 1).toString("base64");

test("an empty environment gives the defaults of a server for this machine alone", () => {
  expect(parseEnvironment({ PORT: "", HOST: "" })).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    baseUrl: "http://127.0.0.1:3000",
    databaseUrl: undefined,
    personalDataKeys: [],
    allowDemoOnNetwork: false,
  });
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "web"],
  ["BASE_URL", "http://landfall.example.gov.cn"],
  ["BASE_URL", "https://landfall.example.gov.cn/app"],
  ["BASE_URL", "javascript:alert(1)"],
  ["DATABASE_URL", "mysql://app@db/landfall"],
  ["DATABASE_URL", "postgresql://db"],
  ["AUTH_SECRET", "short"],
  ["PERSONAL_DATA_KEYS", "k1:c2hvcnQ="],
  ["PERSONAL_DATA_KEYS", `k1:${key},k1:${key}`],
  ["SMTP_URL", "mail.example.gov.cn"],
  ["LOG_LEVEL", "loud"],
  ["ALLOW_DEMO_ON_NETWORK", "maybe"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(
    new RegExp(`^The environment is not right:\\n  ${name}: must `),
  );
});

test("several wrong variables are all named at once", () => {
  expect(() => parseEnvironment({ PORT: "x", LOG_LEVEL: "x" })).toThrow(/PORT: [\s\S]*LOG_LEVEL: /);
});

test("the first key of the ring seals, in the order given", () => {
  const { personalDataKeys } = parseEnvironment({ PERSONAL_DATA_KEYS: `new:${key}, old:${key}` });
  expect(personalDataKeys.map(({ id }) => id)).toEqual(["new", "old"]);
  expect(personalDataKeys[0]?.key).toHaveLength(32);
});

test.each([
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["localhost", true],
  ["::1", true],
  ["[::1]", true],
  ["0.0.0.0", false],
  ["::", false],
  ["127.0.0.1.example.com", false],
  ["192.168.1.5", false],
])("%s can only be reached from this machine: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
