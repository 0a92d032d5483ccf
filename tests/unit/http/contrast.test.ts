import { expect, test } from "vitest";
import { tokens } from "~~/tailwind.config";

type Token = keyof typeof tokens;
const grounds: Token[] = ["canvas", "surface", "sunken", "overlay"];

const pairs: [text: Token, on: Token[], least: number][] = [
  ["ink", grounds, 7],
  ["muted", grounds, 7],
  ["faint", grounds, 4.5],
  ["accent", [...grounds, "accent-soft"], 4.5],
  ["good", ["surface", "overlay", "good-soft"], 4.5],
  ["caution", ["surface", "overlay", "caution-soft"], 4.5],
  ["bad", [...grounds, "bad-soft"], 4.5],
  ["on-accent", ["accent-fill", "accent-hover", "bad-fill"], 4.5],
  ["caution-mark", ["surface", "canvas"], 3],
  ["line-strong", ["surface", "canvas"], 3],
];

test.each(pairs)("%s can be read on %j", (text, on, least) => {
  for (const ground of on) {
    for (const side of [0, 1] as const) {
      expect(
        contrast(tokens[text][side], tokens[ground][side]),
        `${text} on ${ground}, ${side ? "dark" : "light"}`,
      ).toBeGreaterThanOrEqual(least);
    }
  }
});

/** WCAG 2.2 contrast of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
