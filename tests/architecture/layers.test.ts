import { describe, expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files";

const app = sourceFiles("app");

/** Which folders a layer may import from; packages are free unless named below. Direction: routes → domain → platform → values. */
const mayImport: Record<string, string[]> = {
  "app/values": ["app/values"],
  "app/platform": ["app/platform", "app/values", "app/domain/access", "emails"],
  "app/domain": ["app/domain", "app/platform", "app/values", "app/i18n", "emails", "seeds/reference"],
  "app/components": ["app/components", "app/domain", "app/values", "app/i18n", "app/http"],
  "app/routes": [
    "app/routes",
    "app/components",
    "app/domain",
    "app/http",
    "app/values",
    "app/i18n",
    "app/platform/files",
    "app/platform/env",
    "app/platform/auth",
  ],
  "app/jobs": ["app/jobs", "app/domain", "app/platform", "app/values", "app/i18n", "emails"],
};

describe("layers import only from below", () => {
  for (const [layer, allowed] of Object.entries(mayImport)) {
    test(layer, () => {
      const broken = app.filter((file) => file.path.startsWith(`${layer}/`)).flatMap((file) => outside(file, allowed));
      expect(broken).toEqual([]);
    });
  }
});

test("mail templates know nothing of the application but values and words", () => {
  const broken = sourceFiles("emails").flatMap((file) =>
    outside(file, ["emails", "app/values", "app/i18n", "app/domain/access/viewer"]),
  );
  expect(broken).toEqual([]);
});

test("routes and components never touch the database", () => {
  const broken = app
    .filter((file) => /^app\/(routes|components)\//.test(file.path))
    .filter((file) => file.imports.some((module) => module.startsWith("app/platform/db") || module.includes("prisma")))
    .map((file) => file.path);
  expect(broken).toEqual([]);
});

test("components import only what is safe in a browser", () => {
  const broken = app
    .filter((file) => file.path.startsWith("app/components/"))
    .filter((file) => file.imports.some((module) => /\.server$/.test(module) && !isTypeOnly(file, module)))
    .map((file) => file.path);
  expect(broken).toEqual([]);
});

test("only platform/db makes a Prisma client for the application", () => {
  const makers = app.filter((file) => file.text.includes("new PrismaClient(")).map((file) => file.path);
  expect(makers).toEqual(["app/platform/db/db.server.ts"]);
});

test("the sign-in library's plain client stays with the sign-in library", () => {
  const users = app.filter((file) => file.text.includes("signInClient")).map((file) => file.path);
  const elsewhere = users.filter(
    (file) => file !== "app/platform/db/db.server.ts" && !file.startsWith("app/platform/auth/"),
  );
  expect(elsewhere).toEqual([]);
});

test("only platform/env reads the environment", () => {
  const readers = app
    .filter((file) => /process\.env/.test(file.text))
    .map((file) => file.path)
    .filter((file) => !file.startsWith("app/platform/env"));
  expect(readers).toEqual([]);
});

test("no unsafe raw query is written", () => {
  const unsafe = app.filter((file) => /\$(queryRawUnsafe|executeRawUnsafe)/.test(file.text)).map((file) => file.path);
  expect(unsafe).toEqual([]);
});

test("the framework is imported only where a move to its successor would look", () => {
  const places = /^app\/(routes|http|components\/ui|components\/frame|root\.tsx|entry\.)/;
  const broken = app
    .filter((file) => file.imports.some((module) => module.startsWith("@remix-run/")))
    .map((file) => file.path)
    .filter((file) => !places.test(file));
  expect(broken).toEqual([]);
});

test("an import of another folder names it from the root instead of climbing", () => {
  const climbing = ["app", "emails", "seeds", "scripts", "bench", "tests"]
    .flatMap((folder) => sourceFiles(folder))
    .filter(({ text }) => /(from|import\() ?"\.\.\//.test(text))
    .map(({ path }) => path);
  expect(climbing).toEqual([]);
});

function outside(file: SourceFile, allowed: string[]): string[] {
  return file.imports
    .filter((module) => /^(app|emails|seeds|scripts|tests|bench)\//.test(module))
    .filter(
      (module) =>
        !allowed.some(
          (folder) => module === folder || module.startsWith(`${folder}/`) || module.startsWith(`${folder}.`),
        ),
    )
    .map((module) => `${file.path} imports ${module}`);
}

function isTypeOnly(file: SourceFile, module: string): boolean {
  const name = module.split("/").at(-1) ?? "";
  return file.text
    .split("\n")
    .filter((line) => line.includes(`/${name}"`))
    .every((line) => /^import type /.test(line) || /^\} from/.test(line));
}
