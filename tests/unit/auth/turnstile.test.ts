import { expect, test } from "vitest";
import { turnstile } from "~/platform/auth/turnstile";
import { Overloaded } from "~/platform/overloaded";

function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open: () => open() };
}

test("so many work at a time, the rest in order", async () => {
  const inTurn = turnstile({ inside: 2, waiting: 10 });
  const gates = [gate(), gate(), gate(), gate()];
  let working = 0;
  let most = 0;
  const finished: number[] = [];
  const all = gates.map(({ opened }, index) =>
    inTurn(async () => {
      working += 1;
      most = Math.max(most, working);
      await opened;
      working -= 1;
      finished.push(index);
    }),
  );
  for (const { open } of gates) open();
  await Promise.all(all);
  expect(most).toBe(2);
  expect(finished).toEqual([0, 1, 2, 3]);
});

test("a line that is too long turns people away at once", async () => {
  const inTurn = turnstile({ inside: 1, waiting: 1 });
  const first = gate();
  const working = inTurn(() => first.opened);
  const waiting = inTurn(async () => "served");
  await expect(inTurn(async () => "never")).rejects.toThrow(Overloaded);
  first.open();
  await working;
  expect(await waiting).toBe("served");
});

test("work that fails gives its place on", async () => {
  const inTurn = turnstile({ inside: 1, waiting: 1 });
  await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await inTurn(async () => "next")).toBe("next");
});
