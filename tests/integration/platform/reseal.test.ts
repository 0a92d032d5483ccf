import { randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { reseal, sealedColumns } from "~/domain/personal-data/reseal.server";
import { CannotOpen, open, seal, sealedWith } from "~/platform/crypto/seal.server";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { ownerSql, resetDatabase } from "~~/tests/support/database";

beforeEach(resetDatabase);

const oldKey = { id: "2025", key: randomBytes(32) };
const newKey = { id: "2026", key: randomBytes(32) };

async function fill(count: number) {
  const zone = await makeZone();
  const project = await makeProject({ zone });
  const need = await makeNeed({ project, category: "entry_exit" });
  await ownerClient().contact.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      zoneId: zone.id,
      investorId: project.investorId ?? "",
      name: `人${n}`,
      phoneSealed: seal(`1380000${n}`, [oldKey]),
      emailSealed: n % 2 ? seal(`p${n}@x.example`, [oldKey]) : null,
    })),
  });
  await ownerClient().needPerson.create({
    data: {
      zoneId: zone.id,
      needId: need.id,
      nameSealed: seal("Anna", [oldKey]),
      nameMasked: "A***",
      documentSealed: seal("E12345678", [oldKey]),
      nationality: "DE",
      documentKind: "work_permit",
    },
  });
}

test("every sealed value carries the new key afterwards and still opens, over several batches", async () => {
  await fill(450);
  expect(await reseal([newKey, oldKey])).toEqual({ contact: 450, needPerson: 1 });
  const contacts = await ownerClient().contact.findMany();
  expect(new Set(contacts.map(({ phoneSealed }) => sealedWith(phoneSealed ?? "")))).toEqual(new Set(["2026"]));
  expect(contacts.map(({ phoneSealed }) => open(phoneSealed ?? "", [newKey])).toSorted()).toEqual(
    Array.from({ length: 450 }, (_, n) => `1380000${n}`).toSorted(),
  );
  expect(contacts.filter(({ emailSealed }) => emailSealed === null)).toHaveLength(225);
  const person = await ownerClient().needPerson.findFirstOrThrow();
  expect([open(person.nameSealed, [newKey]), open(person.documentSealed ?? "", [newKey])]).toEqual([
    "Anna",
    "E12345678",
  ]);
});

test("stopped in the middle it goes on where it was", async () => {
  await fill(450);
  let batches = 0;
  const stopAfterTwo = () => {
    batches += 1;
    if (batches === 2) throw new Error("killed");
  };
  await expect(reseal([newKey, oldKey], stopAfterTwo)).rejects.toThrow("killed");
  expect(await reseal([newKey, oldKey])).toEqual({ contact: 50, needPerson: 1 });
  expect(await reseal([newKey, oldKey])).toEqual({ contact: 0, needPerson: 0 });
});

test("without the key a value was sealed with, nothing is lost", async () => {
  await fill(3);
  await expect(reseal([newKey])).rejects.toThrow(CannotOpen);
  const contacts = await ownerClient().contact.findMany();
  expect(contacts.every(({ phoneSealed }) => sealedWith(phoneSealed ?? "") === "2025")).toBe(true);
});

test("no sealed column of the database is forgotten", async () => {
  const found = await ownerSql<{ column: string }>(
    "SELECT table_name || '.' || column_name AS column FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%\\_sealed' ORDER BY 1",
  );
  const snake = (name: string) => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
  const known = Object.entries(sealedColumns).flatMap(([table, columns]) =>
    columns.map((column) => `${snake(table)}.${snake(column)}`),
  );
  expect(known.toSorted()).toEqual(found.map(({ column }) => column));
});
