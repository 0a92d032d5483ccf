import type { Language } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";

type NewUser = { email: string; name: string; language: Language; passwordHash: string | null; timeZone?: string };

/**
 * Writes a person and, with a password hash (`createPasswordHash`), the means to sign in. Answers the user's id.
 *
 * Roles are written apart. Also for seeds, which hash a shared password once and hand their own client as `tx`.
 */
export async function writeUser(tx: Pick<Tx, "user" | "account">, input: NewUser): Promise<string> {
  const { id } = await tx.user.create({
    data: {
      email: input.email.trim().toLowerCase(),
      name: input.name,
      language: input.language,
      timeZone: input.timeZone,
      emailVerified: true,
    },
    select: { id: true },
  });
  if (input.passwordHash) await writePassword(tx, id, input.passwordHash);
  return id;
}

/** Sets the password a person signs in with. The hash comes from `createPasswordHash`, made before the transaction. */
export async function writePassword(tx: Pick<Tx, "account">, userId: string, passwordHash: string): Promise<void> {
  // This is how the sign-in library marks a password of its own.
  const key = { providerId: "credential", accountId: userId };
  await tx.account.upsert({
    where: { providerId_accountId: key },
    create: { ...key, userId, password: passwordHash },
    update: { password: passwordHash },
    select: { id: true },
  });
}
