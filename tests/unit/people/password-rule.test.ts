import { expect, test } from "vitest";
import { passwordProblem } from "~/domain/people/password-rule";

const person = { email: "zhou.qiming@zone.example", name: "周启明" };

test.each([
  ["Harbour-9-lantern", null],
  ["correct horse battery", null],
  ["港口灯塔秋天的风很大", null],
  ["9 signs ok", null],
  ["short-pwd", "too-short"],
  ["", "too-short"],
  ["😀😀😀😀😀", "too-short"],
  ["x".repeat(129), "too-long"],
  ["aaaaaaaaaaaa", "too-simple"],
  ["abababababab", "too-simple"],
  ["1234567890", "too-simple"],
  ["0987654321", "too-simple"],
  ["abcdefghij", "too-simple"],
  ["Password123!", "too-simple"],
  ["landfall2026", "too-simple"],
  ["my-zhou.qiming-1", "contains-name"],
  ["MY-ZHOU.QIMING-1", "contains-name"],
])("%s is %s", (password, problem) => {
  expect(passwordProblem(password, person)).toBe(problem);
});

test("the demo's password and long pass phrases are good enough", () => {
  expect(passwordProblem("Landfall-demo-2026", { email: "officer@demo.landfall.local", name: "陈思远" })).toBeNull();
});

test("a short name does not forbid half of all passwords", () => {
  expect(passwordProblem("Harbour-9-lantern", { email: "ha@x.example", name: "Li" })).toBeNull();
});
