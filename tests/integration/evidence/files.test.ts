import { randomUUID } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { addEvidence, addNeedEvidence } from "~/domain/evidence/add-evidence.server";
import { getEvidenceFile } from "~/domain/evidence/evidence-file.server";
import { removeEvidence } from "~/domain/evidence/remove-evidence.server";
import { makeDepartment } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { activitiesOf, denials, makeProjectWorld, traces, type Who } from "~~/tests/integration/projects/project-world";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const pdf = bytesOf("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const file = (name: string, bytes: Uint8Array = pdf) => ({ name, bytes });
const form = { kind: "contract" as const, operationId: undefined };

describe("what is taken and what is not (B6)", () => {
  const office = (parts: Record<string, string>) =>
    zip({ "[Content_Types].xml": contentTypes, "_rels/.rels": "<Relationships/>", ...parts });
  const cases: [what: string, name: string, bytes: Uint8Array, reason: string | null][] = [
    ["a PDF", "合同.pdf", pdf, null],
    ["a PNG", "现场.png", png(), null],
    ["plain text", "说明.txt", bytesOf("到资说明"), null],
    ["a table as text", "到资.csv", bytesOf("日期,金额\n2026-03-01,1"), null],
    ["a Word document", "纪要.docx", office({ "word/document.xml": "<w:document/>" }), null],
    [
      "a document with macros",
      "纪要.docm",
      office({ "word/document.xml": "<w:document/>", "word/vbaProject.bin": "x" }),
      "file-macros",
    ],
    [
      "one with macros named as one without",
      "纪要.docx",
      office({ "word/document.xml": "<w:document/>", "word/vbaProject.bin": "x" }),
      "file-macros",
    ],
    ["a program named as a PDF", "合同.pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)]), "file-type"],
    ["a page named as a PDF", "合同.pdf", bytesOf("<script>alert(1)</script>"), "file-ending"],
    ["a page", "合同.html", bytesOf("<script>alert(1)</script>"), "file-ending"],
    [
      "a drawing that may carry script",
      "图.svg",
      bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      "file-type",
    ],
    ["a PDF named as a picture", "现场.png", pdf, "file-ending"],
    ["an archive", "全部.zip", zip({ "a.txt": "a" }), "file-type"],
    ["a file without content", "空.pdf", new Uint8Array(), "file-empty"],
  ];
  test.each(cases)("%s", async (_, name, bytes, reason) => {
    const { officer, project } = await makeProjectWorld();
    const before = await traces(project.id);
    const result = await addEvidence(officer, { projectId: project.id, ...form, file: file(name, bytes) });
    expect(result).toMatchObject(reason ? { ok: false, reason } : { ok: true });
    if (reason) expect(await traces(project.id)).toEqual(before);
  });

  test("a file larger than the setting", async () => {
    const { officer, project } = await makeProjectWorld();
    await ownerClient().setting.create({ data: { key: "files.max-bytes", value: 1_024 } });
    const large = Buffer.concat([pdf, Buffer.alloc(1_024, 32)]);
    expect(await addEvidence(officer, { projectId: project.id, ...form, file: file("合同.pdf", large) })).toEqual({
      ok: false,
      reason: "file-too-large",
    });
    await ownerClient().setting.delete({ where: { key: "files.max-bytes" } });
  });
});

test("a file is kept whole under a clean name, with its hash, and in the history", async () => {
  const { officer, project } = await makeProjectWorld();
  const result = await addEvidence(officer, {
    projectId: project.id,
    ...form,
    file: file("..\\..\\合同<终稿>\u202E.pdf"),
  });
  if (!result.ok) throw new Error(result.reason);
  const stored = await getEvidenceFile(officer, result.evidenceId);
  expect(stored).toMatchObject({ fileName: "合同_终稿_.pdf", mime: "application/pdf" });
  expect(Buffer.from(stored?.bytes ?? [])).toEqual(Buffer.from(pdf));
  expect((await activitiesOf(project.id)).map(({ kind }) => kind)).toEqual(["evidence.added"]);
});

test("the same upload sent again keeps one file", async () => {
  const { officer, project } = await makeProjectWorld();
  const operationId = randomUUID();
  const send = () => addEvidence(officer, { projectId: project.id, ...form, operationId, file: file("合同.pdf") });
  expect(await send()).toEqual(await send());
  expect(await ownerClient().evidence.count({ where: { projectId: project.id } })).toBe(1);
});

test("who may not add is refused, who may not see finds nothing", async () => {
  const world = await makeProjectWorld();
  const before = await traces(world.project.id);
  const add = (who: Who) => addEvidence(world[who], { projectId: world.project.id, ...form, file: file("合同.pdf") });
  for (const who of ["colleague", "verifier", "auditor"] satisfies Who[]) {
    expect(await add(who), who).toEqual({ ok: false, reason: "forbidden" });
    expect(await denials(world[who])).toEqual(["project.record"]);
  }
  for (const who of ["liaison", "provincial", "administrator", "otherOfficer"] satisfies Who[])
    expect(await add(who), who).toEqual({ ok: false, reason: "not-found" });
  expect(await traces(world.project.id)).toEqual(before);
});

describe("a file has its parent's verdict now (A12)", () => {
  async function withFiles() {
    const world = await makeProjectWorld();
    const add = async (needId?: string) => {
      const result = await addEvidence(world.officer, {
        projectId: world.project.id,
        ...form,
        needId,
        file: file("合同.pdf"),
      });
      if (!result.ok) throw new Error(result.reason);
      return result.evidenceId;
    };
    const need = await ownerClient().need.findFirstOrThrow({ where: { projectId: world.project.id } });
    return { world, need, ofProject: await add(), ofNeed: await add(need.id) };
  }
  const reads = async (viewer: Parameters<typeof getEvidenceFile>[0], id: string) =>
    (await getEvidenceFile(viewer, id)) !== null;

  test("everyone who sees the project reads it, nobody else", async () => {
    const { world, ofProject } = await withFiles();
    for (const who of ["officer", "colleague", "leader", "verifier", "auditor"] satisfies Who[])
      expect(await reads(world[who], ofProject), who).toBe(true);
    for (const who of ["liaison", "provincial", "administrator", "otherOfficer", "otherLeader"] satisfies Who[])
      expect(await reads(world[who], ofProject), who).toBe(false);
  });

  test("a liaison reads files of needs on the own desk only", async () => {
    const { world, ofNeed, ofProject } = await withFiles();
    expect(await reads(world.liaison, ofNeed)).toBe(true);
    expect(await reads(world.liaison, ofProject)).toBe(false);
    const elsewhere = await makeDepartment({ parent: world.zone });
    expect(await reads(await makeViewer({ role: "liaison", org: elsewhere }), ofNeed)).toBe(false);
  });

  test("when the need moves to another desk or the project becomes sensitive, the right ends at once", async () => {
    const { world, need, ofNeed, ofProject } = await withFiles();
    const elsewhere = await makeDepartment({ parent: world.zone });
    await ownerClient().need.update({ where: { id: need.id }, data: { departmentId: elsewhere.id } });
    expect(await reads(world.liaison, ofNeed)).toBe(false);
    await ownerClient().project.update({ where: { id: world.project.id }, data: { confidentiality: "sensitive" } });
    expect(await reads(world.colleague, ofProject)).toBe(false);
    expect(await reads(world.officer, ofProject)).toBe(true);
  });

  test("the province reads it once the project is opened", async () => {
    const { world, ofProject } = await withFiles();
    await ownerClient().project.update({ where: { id: world.project.id }, data: { openedAt: new Date() } });
    expect(await reads(world.provincial, ofProject)).toBe(true);
  });

  test("a removed file is read by nobody; its row says who, when and why", async () => {
    const { world, ofProject } = await withFiles();
    const remove = () =>
      removeEvidence(world.officer, { projectId: world.project.id, evidenceId: ofProject, reason: "传错" });
    expect(await remove()).toEqual({ ok: true });
    expect(await remove()).toEqual({ ok: false, reason: "already-removed" });
    expect(await reads(world.officer, ofProject)).toBe(false);
    expect(await ownerClient().evidence.findUniqueOrThrow({ where: { id: ofProject } })).toMatchObject({
      removedById: world.officer.userId,
      removeReason: "传错",
    });
    expect(await ownerClient().evidenceContent.count({ where: { evidenceId: ofProject } })).toBe(1);
  });
});

describe("files of a need", () => {
  test("the liaison of its department adds one, another department's does not find it", async () => {
    const world = await makeProjectWorld();
    const need = await ownerClient().need.findFirstOrThrow({ where: { projectId: world.project.id } });
    const add = (viewer: typeof world.liaison) =>
      addNeedEvidence(viewer, { needId: need.id, kind: "need_document", file: file("批复.pdf") });
    expect(await add(world.liaison)).toMatchObject({ ok: true });
    expect(await add(world.verifier)).toEqual({ ok: false, reason: "forbidden" });
    const other = await makeDepartment({ parent: world.zone });
    expect(await add(await makeViewer({ role: "liaison", org: other }))).toEqual({ ok: false, reason: "not-found" });
    expect(await ownerClient().evidence.findFirstOrThrow({ where: { needId: need.id } })).toMatchObject({
      uploadedById: world.liaison.userId,
    });
  });

  test("a need of another project is not named", async () => {
    const world = await makeProjectWorld();
    const other = await makeProject({ zone: world.zone, officer: world.officer });
    const need = await makeNeed({ project: other });
    expect(
      await addEvidence(world.officer, {
        projectId: world.project.id,
        ...form,
        needId: need.id,
        file: file("合同.pdf"),
      }),
    ).toEqual({ ok: false, reason: "unknown-need" });
  });
});

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function png(): Uint8Array {
  return Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
}

/** A small zip archive: local headers, then the directory. Enough for whoever looks at names and types. */
function zip(parts: Record<string, string>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(plain.length, 18);
    head.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), head, title, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), head, entry, title]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 4);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
