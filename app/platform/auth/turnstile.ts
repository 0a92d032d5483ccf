import { Overloaded } from "~/platform/overloaded";

/**
 * Lets so many through at a time and keeps so many waiting in order; throws Overloaded for whoever comes then.
 */
export function turnstile(limits: { inside: number; waiting: number }): <T>(work: () => Promise<T>) => Promise<T> {
  let inside = 0;
  const line: (() => void)[] = [];

  return async (work) => {
    if (inside < limits.inside) {
      inside += 1;
    } else {
      if (line.length >= limits.waiting) throw new Overloaded("Too many are waiting already.");
      await new Promise<void>((go) => line.push(go));
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      // The place goes straight to the next in line, so a newcomer cannot slip in between.
      if (next) next();
      else inside -= 1;
    }
  };
}
