import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { editInvestor, valuesOf } from "~/domain/investors/edit-investor.server";
import { ContactForm, InvestorForm } from "~/domain/investors/investor-forms";
import { getInvestorList } from "~/domain/investors/investor-list.server";
import { getInvestorPage } from "~/domain/investors/investor-page.server";
import { revealContact } from "~/domain/investors/reveal-contact.server";
import { saveContact } from "~/domain/investors/save-contact.server";
import { open } from "~/platform/crypto/seal.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeInvestor, makeProject } from "~~/seeds/factories/projects.server";
import {
  activitiesOf,
  denials,
  makeProjectWorld,
  storedProject,
  type Who,
} from "~~/tests/integration/projects/project-world";
import { sql } from "~~/tests/support/database";

const edit = (viewer: Viewer, investorId: string, more: object = {}) =>
  editInvestor(viewer, {
    investorId,
    ...InvestorForm.parse({ nameZh: "南岸精密有限公司", countryCode: "日本", version: "1", ...more }),
  });
const contact = (more: object = {}) =>
  ContactForm.parse({ name: "佐藤", phone: "13812345678", email: "sato@nangan.example", ...more });

async function ready() {
  const world = await makeProjectWorld();
  return { ...world, investorId: world.project.investorId ?? "" };
}

describe("editing", () => {
  test("reaches the search words and the history of every project of the investor, hidden ones too", async () => {
    const { officer, colleague, zone, project, investorId } = await ready();
    const hidden = await makeProject({ zone, officer: colleague, investorId, confidentiality: "sensitive" });
    expect(await edit(officer, investorId, { tags: ["multinational"], aliases: "Nangan Precision\nNG精密" })).toEqual({
      ok: true,
    });
    for (const { id } of [project, hidden]) {
      expect((await storedProject(id)).tokens).toEqual(expect.arrayContaining(["南岸", "精密"]));
      expect((await activitiesOf(id)).map(({ kind }) => kind)).toContain("investor.edited");
    }
    expect(await ownerClient().investor.findUniqueOrThrow({ where: { id: investorId } })).toMatchObject({
      countryCode: "JP",
      aliases: ["Nangan Precision", "NG精密"],
      version: 2,
    });
  });

  describe("by two at once", () => {
    /** Both opened the form on the same values; the officer has saved a new name and a country, the leader has not yet. */
    async function opened() {
      const world = await ready();
      const { officer, investorId } = world;
      const facts = (await getInvestorPage(officer, investorId))?.facts;
      if (!facts) throw new Error("not seen");
      await edit(officer, investorId, { nameZh: "南岸精密有限公司", countryCode: "日本" });
      const second = (more: object) =>
        edit(world.leader, investorId, {
          nameZh: facts.nameZh,
          countryCode: facts.countryCode,
          base: JSON.stringify(valuesOf(facts)),
          ...more,
        });
      return { ...world, second };
    }
    const stored = (id: string) => ownerClient().investor.findUniqueOrThrow({ where: { id } });

    test("shows the second both versions of what the first changed, field by field, and writes nothing", async () => {
      const { officer, investorId, second } = await opened();
      expect(await second({ nameZh: "别的名字", notes: "已拜访" })).toMatchObject({
        ok: false,
        reason: "changed-meanwhile",
        conflict: {
          version: 2,
          theirs: { nameZh: "南岸精密有限公司", countryCode: "JP" },
          mine: { nameZh: "别的名字", countryCode: "DE" },
          fields: [
            { name: "nameZh", isMine: true },
            { name: "countryCode", isMine: false },
          ],
          by: { name: officer.name },
        },
      });
      expect(await stored(investorId)).toMatchObject({ nameZh: "南岸精密有限公司", notes: null, version: 2 });
    });

    test("writes what the second picks of each field, and what only the second changed", async () => {
      const { investorId, project, second } = await opened();
      const base = JSON.stringify({ nameZh: "南岸精密有限公司", countryCode: "JP", isExisting: false });
      const pick = { nameZh: "mine", countryCode: "theirs" };
      expect(await second({ nameZh: "别的名字", notes: "已拜访", version: "2", base, pick })).toEqual({ ok: true });
      expect(await stored(investorId)).toMatchObject({
        nameZh: "别的名字",
        countryCode: "JP",
        notes: "已拜访",
        version: 3,
      });
      expect((await activitiesOf(project.id)).at(-1)?.changes).toEqual([
        { field: "investor.nameZh", from: "南岸精密有限公司", to: "别的名字" },
        { field: "investor.notes", from: null, to: "已拜访" },
      ]);
    });

    test("lets changes to other fields pass without asking", async () => {
      const { investorId, second } = await opened();
      const { nameZh } = await stored(investorId);
      expect(await second({ nameZh, countryCode: "日本", notes: "已拜访" })).toEqual({ ok: true });
      expect(await stored(investorId)).toMatchObject({ nameZh, countryCode: "JP", notes: "已拜访" });
    });

    test("never leaves it without a name", async () => {
      const { leader, investorId } = await ready();
      await edit(leader, investorId, { nameZh: "南岸" });
      const base = JSON.stringify({ nameZh: "南岸", nameEn: null });
      const onlyEnglish = { nameZh: undefined, nameEn: "Nangan", version: "2", base, pick: { nameEn: "theirs" } };
      expect(await edit(leader, investorId, onlyEnglish)).toEqual({ ok: false, reason: "no-name" });
      expect(await stored(investorId)).toMatchObject({ nameZh: "南岸", version: 2 });
    });
  });

  test("is for officers and leaders of the zone; nobody else learns that the investor exists", async () => {
    const world = await ready();
    for (const who of ["verifier", "auditor"] satisfies Who[]) {
      expect(await edit(world[who], world.investorId), who).toEqual({ ok: false, reason: "forbidden" });
      expect(await denials(world[who])).toEqual(["investor.edit"]);
    }
    for (const who of ["liaison", "provincial", "administrator", "otherOfficer", "otherLeader"] satisfies Who[]) {
      expect(await edit(world[who], world.investorId), who).toEqual({ ok: false, reason: "not-found" });
      expect(await getInvestorPage(world[who], world.investorId), who).toBeNull();
      expect((await getInvestorList(world[who], {})).rows, who).toEqual([]);
    }
    expect((await ownerClient().investor.findUniqueOrThrow({ where: { id: world.investorId } })).version).toBe(1);
  });
});

describe("contacts (A9)", () => {
  test("phone and e-mail are sealed in the database and masked on the page", async () => {
    const { officer, investorId } = await ready();
    expect(await saveContact(officer, { investorId, contactId: null, ...contact() })).toEqual({ ok: true });
    const page = await getInvestorPage(officer, investorId);
    expect(page?.contacts).toMatchObject([
      { name: "佐藤", phoneMasked: "138****5678", emailMasked: "s****@nangan.example" },
    ]);
    expect(JSON.stringify(page)).not.toContain("12345");
    const dump = JSON.stringify(await sql("SELECT * FROM contact WHERE investor_id = $1", [investorId]));
    expect(dump).not.toContain("13812345678");
    expect(dump).not.toContain("sato@");
  });

  test("a blank field keeps what is sealed, a tick takes it away", async () => {
    const { officer, investorId } = await ready();
    await saveContact(officer, { investorId, contactId: null, ...contact() });
    const [made] = await ownerClient().contact.findMany({ where: { investorId } });
    await saveContact(officer, {
      investorId,
      contactId: made?.id ?? "",
      ...contact({ phone: undefined, email: undefined, removesEmail: "on", position: "总经理" }),
    });
    const stored = await ownerClient().contact.findUniqueOrThrow({ where: { id: made?.id ?? "" } });
    expect(open(stored.phoneSealed ?? "")).toBe("13812345678");
    expect(stored).toMatchObject({ emailSealed: null, emailMasked: null, position: "总经理" });
  });

  test("revealing needs a right and leaves who, whom and what for", async () => {
    const world = await ready();
    const { officer, investorId, project } = world;
    await saveContact(officer, { investorId, contactId: null, ...contact() });
    const contactId = (await ownerClient().contact.findFirstOrThrow({ where: { investorId } })).id;
    const reveal = (viewer: Viewer) => revealContact(viewer, { investorId, contactId, purpose: "约见面" });
    expect(await reveal(officer)).toEqual({
      ok: true,
      name: "佐藤",
      phone: "13812345678",
      email: "sato@nangan.example",
    });
    const [event] = await ownerClient().auditEvent.findMany({
      where: { action: "contact.revealed", subjectId: contactId },
    });
    expect(event).toMatchObject({ actorId: officer.userId, outcome: "done", detail: { purpose: "约见面" } });
    expect(JSON.stringify(event)).not.toContain("13812345678");

    await ownerClient().project.update({ where: { id: project.id }, data: { openedAt: new Date() } });
    expect(await reveal(world.provincial)).toEqual({ ok: false, reason: "forbidden" });
    expect(await reveal(world.auditor)).toEqual({ ok: false, reason: "forbidden" });
    expect(await reveal(world.otherLeader)).toEqual({ ok: false, reason: "not-found" });
    expect(await denials(world.provincial)).toEqual(["contact.reveal"]);
  });

  test("a contact of another investor is not changed through this one", async () => {
    const { officer, zone, investorId } = await ready();
    const other = await makeInvestor({ zone });
    await makeProject({ zone, officer, investorId: other.id });
    await saveContact(officer, { investorId: other.id, contactId: null, ...contact() });
    const contactId = (await ownerClient().contact.findFirstOrThrow({ where: { investorId: other.id } })).id;
    expect(await saveContact(officer, { investorId, contactId, ...contact({ name: "换名" }) })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await revealContact(officer, { investorId, contactId, purpose: "x" })).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});

test("the list finds by two characters, country and tag, and counts only projects the viewer sees", async () => {
  const { officer, colleague, zone } = await makeProjectWorld();
  const nangan = await makeInvestor({ zone, nameZh: "南岸精密", countryCode: "JP", tags: ["multinational"] });
  await makeProject({ zone, officer, investorId: nangan.id });
  await makeProject({ zone, officer: colleague, investorId: nangan.id, confidentiality: "sensitive" });
  const hidden = await makeInvestor({ zone, nameZh: "南岸隐秘", countryCode: "JP" });
  await makeProject({ zone, officer: colleague, investorId: hidden.id, confidentiality: "sensitive" });
  for (const filters of [{ text: "南岸" }, { country: "JP" }, { tag: "multinational" as const }]) {
    expect(await getInvestorList(officer, filters)).toMatchObject({ total: 1, rows: [{ id: nangan.id, projects: 1 }] });
  }
  expect((await getInvestorPage(officer, nangan.id))?.projects).toHaveLength(1);
  expect((await getInvestorPage(colleague, nangan.id))?.projects).toHaveLength(2);
});

test("investors stand by pinyin, page after page", async () => {
  const { zone, officer } = await ready();
  for (let at = 0; at < 60; at++) {
    const nameZh = `${["张家", "安宁", "李氏"][at % 3]}精工 ${at}`;
    const investor = await makeInvestor({ zone, nameZh });
    await makeProject({ zone, officer, investorId: investor.id });
  }
  const first = await getInvestorList(officer, { text: "精工" });
  expect(first).toMatchObject({ total: 60, rows: { length: 50 } });
  const second = await getInvestorList(officer, { text: "精工", after: first.next ?? "" });
  expect(second).toMatchObject({ total: 60, next: null });
  const starts = [...first.rows, ...second.rows].map(({ name }) => name.slice(0, 2));
  expect(starts).toEqual([...Array(20).fill("安宁"), ...Array(20).fill("李氏"), ...Array(20).fill("张家")]);
});
