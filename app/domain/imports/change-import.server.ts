import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { type ImportField, type ImportMapping, type MappingRefusal, mappingProblem } from "./import-fields";
import { readMapping } from "./import-preview";

export type ChangeImportResult =
  | { ok: true }
  | { ok: false; reason: "not-found" | "written" }
  | { ok: false; reason: MappingRefusal; field?: ImportField };

export type ChooseColumns = {
  importId: string;
  /** The fields of the columns, in the order of the file. */
  fields: readonly ImportField[];
  amountUnit: string | null;
  /** For an office: where rows go that name none of its zones. */
  zoneId: string | null;
};

/** Keeps how the columns of an import are to be read. Decisions on rows are dropped: they were about other readings. */
export function chooseColumns(
  viewer: Viewer,
  { importId, fields, amountUnit, zoneId }: ChooseColumns,
): Promise<ChangeImportResult> {
  return onOpenImport(viewer, importId, async (tx, stored) => {
    const columns = stored.columns.map(({ header, field }, index) => ({ header, field: fields[index] ?? field }));
    const mapping: ImportMapping = { columns, amountUnit };
    const problem = mappingProblem(mapping);
    if (problem) return { ok: false, ...problem };
    const place = viewer.zoneId ?? (zoneId && viewer.zoneIds.includes(zoneId) ? zoneId : null);
    await tx.projectImport.updateMany({ where: { id: importId }, data: { mapping, choices: {}, zoneId: place } });
    return { ok: true };
  });
}

export type DecideImport = { importId: string; imported: readonly number[]; isSkippingRefused: boolean };

/** Keeps which rows are taken although they look like others, and whether refused rows are left out. */
export function decideImport(
  viewer: Viewer,
  { importId, imported, isSkippingRefused }: DecideImport,
): Promise<ChangeImportResult> {
  return onOpenImport(viewer, importId, async (tx) => {
    await tx.projectImport.updateMany({
      where: { id: importId },
      data: { choices: { imported: [...new Set(imported)], isSkippingRefused } },
    });
    return { ok: true };
  });
}

/** Puts an import away unwritten; the file itself is not kept. */
export function discardImport(viewer: Viewer, importId: string): Promise<ChangeImportResult> {
  return asViewer(viewer, async (tx): Promise<ChangeImportResult> => {
    const gone = await tx.projectImport.updateMany({
      where: { id: importId, userId: viewer.userId, orgId: viewer.orgId, state: { in: ["uploaded", "previewed"] } },
      data: { state: "discarded", content: new Uint8Array(), preview: {}, problems: [], workingSince: null },
    });
    return gone.count === 1 ? { ok: true } : { ok: false, reason: "not-found" };
  });
}

function onOpenImport(
  viewer: Viewer,
  importId: string,
  work: (tx: Tx, mapping: ImportMapping) => Promise<ChangeImportResult>,
): Promise<ChangeImportResult> {
  return asViewer(viewer, async (tx): Promise<ChangeImportResult> => {
    const row = await tx.projectImport.findFirst({
      where: { id: importId, userId: viewer.userId, orgId: viewer.orgId },
      select: { state: true, mapping: true },
    });
    if (!row) return { ok: false, reason: "not-found" };
    const mapping = readMapping(row.mapping);
    return row.state === "previewed" && mapping ? work(tx, mapping) : { ok: false, reason: "written" };
  });
}
