import { afterEach, beforeEach, expect } from "vitest";

// Whatever the code complains about is a failure: a test that expects a complaint replaces console.error itself.
const print = console.error;
let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  console.error = (...words) => {
    complaints.push(words);
    print(...words);
  };
});

afterEach(() => {
  console.error = print;
  expect(complaints, "nothing is written to console.error").toEqual([]);
});
