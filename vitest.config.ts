import path from "node:path";
import { defineConfig } from "vitest/config";
import { testEnvironment } from "./tests/support/environment";

const alias = [
  { find: /^~~\//, replacement: `${path.resolve(import.meta.dirname)}/` },
  { find: /^~\//, replacement: `${path.resolve(import.meta.dirname, "app")}/` },
];
const setup = ["tests/support/setup.ts"];
// Nothing listens there: a unit test that needs the database is an integration test.
const nowhere = "postgresql://nobody:nothing@127.0.0.1:1/none";
const env = testEnvironment({ owner: nowhere, app: nowhere }, ".data");
const kind = (name: string) => ({ name, include: [`tests/${name}/**/*.test.{ts,tsx}`] });

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { ...kind("unit"), setupFiles: setup, env } },
      { resolve: { alias }, test: { ...kind("architecture"), setupFiles: setup, env, testTimeout: 30_000 } },
      {
        resolve: { alias },
        test: {
          ...kind("integration"),
          globalSetup: "tests/support/postgres.ts",
          setupFiles: [...setup, "tests/support/integration-setup.ts"],
          pool: "forks",
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
