import type { Viewer } from "~/domain/access/viewer";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer, viewerOf } from "~~/seeds/factories/people.server";
import { signInAs } from "./sign-in";
import { makeCase, offDeskGroup } from "./world-case";
import { makePolicyDraft } from "./world-policy";

/** Everyone the security brief names; "anonymous" and "disabled" end at the sign-in page. */
export const principals = [
  "anonymous",
  "officerA",
  "officerA2",
  "leaderA",
  "verifierA",
  "auditorA",
  "liaison",
  "officerB",
  "leaderB",
  "officerC",
  "provincial",
  "provinceAuditor",
  "otherProvince",
  "administrator",
  "disabled",
  "moved",
] as const;
export type Principal = (typeof principals)[number];

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Two zones of one province and one elsewhere. Zone A has a plain project, one opened to the province, one that is
 * sensitive and one another officer keeps; B and C a plain and an opened one. Every word of every row is a canary of
 * its group (`caseaplain-need.title-…`), and everybody has a live session.
 *
 * Source: security brief, "Cases", fixture.
 */
export async function makeWorld() {
  const province = await makeProvince({ name: "甲乙省商务厅" });
  const elsewhere = await makeProvince({ provinceCode: "440000", name: "丙省商务厅" });
  const zoneA = await makeZone({ province, name: "甲开发区" });
  const zoneB = await makeZone({ province, name: "乙开发区" });
  const zoneC = await makeZone({ province: elsewhere, name: "丙开发区" });
  const land = await makeDepartment({ parent: zoneA, function: "natural_resources", name: "甲自然资源局" });

  const people = {
    officerA: await makeViewer({ role: "officer", org: zoneA }),
    officerA2: await makeViewer({ role: "officer", org: zoneA }),
    leaderA: await makeViewer({ role: "leader", org: zoneA }),
    verifierA: await makeViewer({ role: "verifier", org: zoneA }),
    auditorA: await makeViewer({ role: "auditor", org: zoneA }),
    liaison: await makeViewer({ role: "liaison", org: land }),
    officerB: await makeViewer({ role: "officer", org: zoneB }),
    leaderB: await makeViewer({ role: "leader", org: zoneB }),
    officerC: await makeViewer({ role: "officer", org: zoneC }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    provinceAuditor: await makeViewer({ role: "auditor", org: province }),
    otherProvince: await makeViewer({ role: "provincial", org: elsewhere }),
    administrator: await makeViewer({ role: "administrator", org: province }),
    disabled: await makeViewer({ role: "officer", org: zoneA }),
    moved: await makeViewer({ role: "officer", org: zoneA }),
  } satisfies Record<Exclude<Principal, "anonymous">, Viewer>;

  const openedAt = new Date();
  const onDesk = { department: land, liaison: people.liaison };
  const cases = {
    plainA: await makeCase({ group: "caseaplain", zone: zoneA, officer: people.officerA, ...onDesk }),
    openA: await makeCase({ group: "caseaopen", zone: zoneA, officer: people.officerA, columns: { openedAt } }),
    secretA: await makeCase({
      group: "caseasecret",
      zone: zoneA,
      officer: people.officerA,
      ...onDesk,
      columns: { confidentiality: "sensitive" },
    }),
    movedA: await makeCase({ group: "caseamoved", zone: zoneA, officer: people.moved }),
    plainB: await makeCase({ group: "casebplain", zone: zoneB, officer: people.officerB }),
    openB: await makeCase({ group: "casebopen", zone: zoneB, officer: people.officerB, columns: { openedAt } }),
    plainC: await makeCase({ group: "casecplain", zone: zoneC, officer: people.officerC }),
    openC: await makeCase({ group: "casecopen", zone: zoneC, officer: people.officerC, columns: { openedAt } }),
  };

  const policy = await makePolicyDraft(people.provincial);
  const cookies: Record<Principal, string> = { anonymous: "", ...(await signEverybodyIn(people)) };
  // Both keep the session they had: what changed is only known in the database.
  await ownerClient().user.update({ where: { id: people.disabled.userId }, data: { disabledAt: new Date() } });
  people.moved = await move(people.moved, zoneB.id);
  return { province, zoneA, zoneB, zoneC, land, people, cases, policy, cookies };
}

type Group = keyof World["cases"];

/** The cases a principal may know of. A liaison knows the needs on the desk and the little told of their projects. */
export const visibleCases: Record<Principal, readonly Group[]> = {
  anonymous: [],
  officerA: ["plainA", "openA", "secretA", "movedA"],
  officerA2: ["plainA", "openA", "movedA"],
  leaderA: ["plainA", "openA", "secretA", "movedA"],
  verifierA: ["plainA", "openA", "secretA", "movedA"],
  auditorA: ["plainA", "openA", "secretA", "movedA"],
  liaison: ["plainA", "secretA"],
  officerB: ["plainB", "openB"],
  leaderB: ["plainB", "openB"],
  officerC: ["plainC", "openC"],
  provincial: ["openA", "openB"],
  provinceAuditor: ["openA", "openB"],
  otherProvince: ["openC"],
  administrator: [],
  disabled: [],
  moved: ["plainB", "openB"],
};

/** Fields a liaison may not read of a project with a need on the desk; of a sensitive one neither name nor investor. */
const keptFromLiaison = {
  plain: /^(?!need|follow_up|evidence|activity|project\.(name|code|site)|investor\.name)/,
  sensitive: /^(?!need|follow_up|evidence|activity|project\.(public_name|code|site))/,
};

/** The canaries in a text that the principal may not meet, as `group-field`. */
export function foreignCanaries(world: World, principal: Principal, text: string): string[] {
  const found = new Set([...text.matchAll(/(case[abc][a-z]+)-([\w-]+(?:\.\w+)?)/g)].map((match) => match[0]));
  return [...found].filter((word) => !mayMeet(world, principal, word)).sort();
}

function mayMeet(world: World, principal: Principal, word: string): boolean {
  const [group = "", ...rest] = word.split("-");
  const field = rest.join("-");
  const known = visibleCases[principal].map((name) => world.cases[name].group);
  if (principal !== "liaison") {
    const isTheirs = !/^(outbox_mail|project_import)/.test(field) || ownGroups(world, principal).includes(group);
    return isTheirs && (known.includes(group) || known.map(offDeskGroup).includes(group));
  }
  const kept = group === world.cases.secretA.group ? keptFromLiaison.sensitive : keptFromLiaison.plain;
  return known.includes(group) && !kept.test(field);
}

/** A mail is its recipient's, an import its maker's: the officer's of the case. */
function ownGroups(world: World, principal: Principal): string[] {
  const { plainA, openA, secretA, plainB, openB, plainC, openC } = world.cases;
  const own = { officerA: [plainA, openA, secretA], officerB: [plainB, openB], officerC: [plainC, openC] };
  return principal in own ? own[principal as keyof typeof own].map(({ group }) => group) : [];
}

async function signEverybodyIn(people: Record<Exclude<Principal, "anonymous">, Viewer>) {
  const cookies = await Promise.all(
    Object.entries(people).map(async ([name, viewer]) => [name, await signInAs(viewer)] as const),
  );
  return Object.fromEntries(cookies) as Record<Exclude<Principal, "anonymous">, string>;
}

async function move(viewer: Viewer, toOrg: string): Promise<Viewer> {
  const client = ownerClient();
  await client.membership.update({ where: { id: viewer.membershipId }, data: { endedAt: new Date() } });
  const { id } = await client.membership.create({ data: { userId: viewer.userId, orgId: toOrg, role: "officer" } });
  return viewerOf(id);
}
