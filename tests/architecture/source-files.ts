import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export type SourceFile = { path: string; text: string; imports: string[] };

/** Every TypeScript file below a folder of the project, with the modules it imports, resolved to paths from the root. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("/generated/"))
    .map((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      return { path: file, text, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(
    /(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g,
  );
  return [...found].map((match) => resolveImport(file, match[1] ?? match[2] ?? match[3] ?? ""));
}

function resolveImport(file: string, module: string): string {
  if (module.startsWith("~~/")) return module.slice(3);
  if (module.startsWith("~/")) return `app/${module.slice(2)}`;
  if (module.startsWith(".")) return path.join(path.dirname(file), module);
  return module;
}
