import { createHash } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

/** The same operation id came with another body: not a repeat but a mistake (409). */
export class OperationReused extends Error {
  override name = "OperationReused";
}

/**
 * Does `work` once for an operation id of this person: sending the same form again answers what the first one led to.
 *
 * `body` is what the form said, any JSON; the same id with another body throws OperationReused.
 * Without an id the work is simply done. The result must be JSON.
 * A refusal (`ok: false`) is not kept: the corrected form may use the id again.
 * Two copies at the same moment: the second waits for the first to commit, then answers its result.
 */
export async function runOnce<T extends Prisma.InputJsonValue>(
  tx: Tx,
  viewer: Pick<Viewer, "userId">,
  operation: { id: string | undefined; body: unknown },
  work: () => Promise<T>,
): Promise<T> {
  if (!operation.id) return work();
  const bodyHash = createHash("sha256").update(JSON.stringify(operation.body)).digest("hex");
  const placed = await tx.$executeRaw`
    INSERT INTO operation (user_id, key, body_hash, result) VALUES (${viewer.userId}::uuid, ${operation.id}, ${bodyHash}, 'null')
    ON CONFLICT (user_id, key) DO NOTHING`;
  if (placed === 0) {
    const earlier = await tx.operation.findUniqueOrThrow({
      where: { userId_key: { userId: viewer.userId, key: operation.id } },
    });
    if (earlier.bodyHash !== bodyHash) throw new OperationReused();
    // The row was written by this function from a value of this type.
    return earlier.result as T;
  }
  const result = await work();
  const where = { userId_key: { userId: viewer.userId, key: operation.id } };
  if (isRefusal(result)) await tx.operation.delete({ where });
  else await tx.operation.update({ where, data: { result } });
  return result;
}

function isRefusal(result: Prisma.InputJsonValue): boolean {
  return typeof result === "object" && "ok" in result && result.ok === false;
}
