import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/platform/db/generated/client";
import { env } from "~/platform/env.server";

let client: PrismaClient | undefined;

/** The owner's client, for seeds and tests: not bound to a viewer. The application never uses it. */
export function ownerClient(): PrismaClient {
  if (!env.databaseOwnerUrl)
    throw new Error("DATABASE_OWNER_URL is not set: seeds and factories need the owner's login.");
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env.databaseOwnerUrl, max: 4 }) });
  return client;
}
