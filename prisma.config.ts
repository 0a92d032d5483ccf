import { defineConfig } from "prisma/config";

/** For Prisma's own command line on a machine that can download its engine; Landfall itself does not need it. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_OWNER_URL"] ?? "postgresql://localhost/landfall" },
});
