import { open, type SealingKey, seal } from "~/platform/crypto/seal.server";
import { asSystem, type Tx } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";

/** Every column that holds a sealed value, by table. A test holds the list against the database. */
export const sealedColumns = {
  contact: ["phoneSealed", "emailSealed"],
  needPerson: ["nameSealed", "documentSealed"],
} as const;

const batchSize = 200;

/**
 * Seals every personal datum again with the first key of the ring, in batches, each its own transaction.
 *
 * May be stopped and started again at any point: what already carries the first key is passed over. When it has ended,
 * older keys open nothing any more and may leave the ring. Result: how many values were sealed again, by table.
 * Throws CannotOpen when a value's key is not in the ring; everything before it stays done.
 */
export async function reseal(
  keys: readonly SealingKey[] = env.personalDataKeys,
  progress: (done: number) => void = () => {},
): Promise<{ contact: number; needPerson: number }> {
  const done = { contact: 0, needPerson: 0 };
  const tell = () => progress(done.contact + done.needPerson);
  for (;;) {
    const count = await asSystem("all", (tx) => resealContacts(tx, keys));
    done.contact += count;
    tell();
    if (count === 0) break;
  }
  for (;;) {
    const count = await asSystem("all", (tx) => resealPersons(tx, keys));
    done.needPerson += count;
    tell();
    if (count === 0) break;
  }
  return done;
}

async function resealContacts(tx: Tx, keys: readonly SealingKey[]): Promise<number> {
  const old = isOld(keys);
  const rows = await tx.contact.findMany({
    where: { OR: [{ phoneSealed: old }, { emailSealed: old }] },
    select: { id: true, phoneSealed: true, emailSealed: true },
    orderBy: { id: "asc" },
    take: batchSize,
  });
  for (const { id, phoneSealed, emailSealed } of rows) {
    // Changed meanwhile means sealed with the new key already.
    await tx.contact.updateMany({
      where: { id, phoneSealed, emailSealed },
      data: { phoneSealed: again(phoneSealed, keys), emailSealed: again(emailSealed, keys) },
    });
  }
  return rows.length;
}

async function resealPersons(tx: Tx, keys: readonly SealingKey[]): Promise<number> {
  const old = isOld(keys);
  const rows = await tx.needPerson.findMany({
    where: { OR: [{ nameSealed: old }, { documentSealed: old }] },
    select: { id: true, nameSealed: true, documentSealed: true },
    orderBy: { id: "asc" },
    take: batchSize,
  });
  for (const { id, nameSealed, documentSealed } of rows) {
    await tx.needPerson.updateMany({
      where: { id, nameSealed, documentSealed },
      data: { nameSealed: seal(open(nameSealed, keys), keys), documentSealed: again(documentSealed, keys) },
    });
  }
  return rows.length;
}

/** NULL is neither like nor unlike anything, so empty columns are passed over by themselves. */
function isOld(keys: readonly SealingKey[]) {
  return { not: { startsWith: `${keys[0]?.id ?? ""}.` } };
}

function again(sealed: string | null, keys: readonly SealingKey[]): string | null {
  return sealed === null ? null : seal(open(sealed, keys), keys);
}
