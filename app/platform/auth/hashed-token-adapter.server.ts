import type { BetterAuthOptions } from "better-auth";
import type { prismaAdapter } from "better-auth/adapters/prisma";
import { hashToken } from "./token.server";

type MakeAdapter = ReturnType<typeof prismaAdapter>;
type Adapter = ReturnType<MakeAdapter>;
type Transacted = Parameters<Parameters<Adapter["transaction"]>[0]>[0];
type Where = NonNullable<Parameters<Adapter["findMany"]>[0]["where"]>[number];

/**
 * The sign-in library's adapter, with session tokens hashed on the way in.
 *
 * The library stores and looks sessions up by the token in the cookie. Here the database only ever sees the hash;
 * the library gets the plain token back where it asked with it or has just made it, since it writes it to the cookie.
 */
export function withHashedTokens(make: MakeAdapter): MakeAdapter {
  return (options: BetterAuthOptions) => {
    const adapter = make(options);
    return {
      ...adapter,
      ...hashing(adapter),
      transaction: (work) => adapter.transaction((inner) => work({ ...inner, ...hashing(inner) })),
    };
  };
}

function hashing(inner: Transacted) {
  return {
    create: (input) => {
      if (input.model !== "session") return inner.create(input);
      return restored(
        inner.create({ ...input, data: hashedData(input.data) }),
        "token" in input.data ? input.data["token"] : undefined,
      );
    },
    findOne: (input) =>
      restored(inner.findOne({ ...input, where: hashedWhere(input.model, input.where) }), askedToken(input)),
    findMany: (input) => inner.findMany({ ...input, where: input.where && hashedWhere(input.model, input.where) }),
    count: (input) => inner.count({ ...input, where: input.where && hashedWhere(input.model, input.where) }),
    update: (input) =>
      restored(inner.update({ ...input, ...hashedChange(input) }), input.update["token"] ?? askedToken(input)),
    updateMany: (input) => inner.updateMany({ ...input, ...hashedChange(input) }),
    delete: (input) => inner.delete({ ...input, where: hashedWhere(input.model, input.where) }),
    deleteMany: (input) => inner.deleteMany({ ...input, where: hashedWhere(input.model, input.where) }),
    consumeOne: (input) =>
      restored(inner.consumeOne({ ...input, where: hashedWhere(input.model, input.where) }), askedToken(input)),
  } satisfies Partial<Transacted>;
}

function hashedChange(input: { model: string; where: Where[]; update: Record<string, unknown> }) {
  const update = input.model === "session" ? hashedData(input.update) : input.update;
  return { where: hashedWhere(input.model, input.where), update };
}

function hashedData<T extends Record<string, unknown>>(data: T): T {
  return typeof data["token"] === "string" ? { ...data, token: hashToken(data["token"]) } : data;
}

function hashedWhere(model: string, where: Where[]): Where[] {
  if (model !== "session") return where;
  return where.map((condition) => {
    if (condition.field !== "token") return condition;
    const { value } = condition;
    if (typeof value === "string") return { ...condition, value: hashToken(value) };
    if (Array.isArray(value)) return { ...condition, value: value.map((token) => hashToken(String(token))) };
    return condition;
  });
}

function askedToken(input: { model: string; where: Where[] }): unknown {
  return input.model === "session" ? input.where.find(({ field }) => field === "token")?.value : undefined;
}

async function restored<T>(pending: Promise<T>, token: unknown): Promise<T> {
  const row = await pending;
  if (typeof row !== "object" || row === null || typeof token !== "string" || !("token" in row)) return row;
  return { ...row, token };
}
