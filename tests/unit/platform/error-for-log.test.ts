import { expect, test } from "vitest";
import { errorForLog } from "~/platform/error-for-log";

/** An error as the database client makes it: the statement with its values, then what was wrong. */
function databaseError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = `${name}: ${message}\n    at edit (file:///app/edit-section.js:1:1)\n    at next (file:///app/b.js:2:2)`;
  return error;
}

test("a statement that is refused is told of by what was wrong, not by what was in it (C13)", () => {
  const message =
    '\nInvalid `prisma.contact.update()` invocation:\n\n{\n  data: {\n    name: "王秘密",\n    phone: "13800138000"\n  }\n}\n\nArgument `isLeasedPlant` must not be null.';
  const logged = errorForLog(databaseError("PrismaClientValidationError", message));
  expect(logged.message).toBe("Argument `isLeasedPlant` must not be null.");
  expect(JSON.stringify(logged)).not.toMatch(/王秘密|13800138000/);
  expect(logged.stack).toContain("edit-section.js:1:1");
});

test("a value the database cannot read is not repeated", () => {
  const message =
    '\nInvalid `prisma.$queryRaw()` invocation:\n\n\nRaw query failed. Code: `22P02`. Message: `invalid input syntax for type uuid: "王秘密"`';
  const logged = errorForLog(databaseError("PrismaClientKnownRequestError", message));
  expect(logged.message).toContain("22P02");
  expect(JSON.stringify(logged)).not.toContain("王秘密");
});

test("an error of our own keeps its words and where it happened, and nothing it carries besides", () => {
  const error = Object.assign(new Error("No key for personal data"), {
    code: "E1",
    detail: "王秘密",
    meta: { a: "王秘密" },
  });
  const logged = errorForLog(error);
  expect(logged).toMatchObject({ type: "Error", code: "E1", message: "No key for personal data" });
  expect(logged.stack).toContain("error-for-log.test.ts");
  expect(JSON.stringify(logged)).not.toContain("王秘密");
});
