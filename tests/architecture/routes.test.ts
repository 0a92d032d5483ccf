import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";

/** Routes anyone may open. Everything else must ask who is looking, in its own loader and action. */
const publicRoutes = [
  "_index",
  "login",
  "logout",
  "forgot",
  "reset.$token",
  "invitation.$token",
  "language",
  "theme",
  "design",
  "api.v1.openapi[.]json",
  "$",
];

test("every route that is not public asks who is looking, in its loader and its action", () => {
  const silent = sourceFiles("app/routes")
    .filter((file) => /\/route\.tsx?$/.test(file.path) || /^app\/routes\/[^/]+\.tsx?$/.test(file.path))
    .filter((file) => !publicRoutes.includes(routeName(file.path)))
    .filter((file) => handlers(file.text).some((handler) => !/requireViewer\(|requireApiViewer\(/.test(handler)))
    .map((file) => file.path);
  expect(silent).toEqual([]);
});

function routeName(path: string): string {
  return path
    .replace("app/routes/", "")
    .replace(/(\/route)?\.tsx?$/, "")
    .replace(/^_app\./, "");
}

/** The source of each exported loader and action, up to the next top-level declaration. */
function handlers(text: string): string[] {
  return [
    ...text.matchAll(
      /export (?:async function|const) (?:loader|action)\b[\s\S]*?(?=\nexport |\nfunction |\nasync function |\nconst |$)/g,
    ),
  ].map((match) => match[0]);
}
