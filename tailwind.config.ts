import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

/**
 * Every colour of the interface: [light, dark]. Text colours keep a contrast of at least 4.5 on canvas, surface
 * and sunken; control borders and light marks at least 3 (tests/unit/http/contrast.test.ts).
 */
export const tokens = {
  canvas: ["#f5f7f7", "#101515"],
  surface: ["#ffffff", "#171d1d"],
  sunken: ["#eef2f2", "#1d2424"],
  overlay: ["#ffffff", "#1f2727"],

  line: ["#dde3e3", "#2b3434"],
  "line-mid": ["#c0caca", "#3e4a4a"],
  "line-strong": ["#849090", "#6f7d7d"],

  ink: ["#17211f", "#e5ebea"],
  muted: ["#46524f", "#b4bfbd"],
  faint: ["#5c6866", "#95a2a0"],

  accent: ["#0b5a61", "#62bec3"],
  "accent-fill": ["#0b5a61", "#156f77"],
  "accent-hover": ["#08474d", "#1a7f88"],
  "accent-soft": ["#e2efef", "#16302f"],
  "on-accent": ["#ffffff", "#ffffff"],

  good: ["#1a6b3c", "#6cc48f"],
  "good-soft": ["#e4f2e9", "#16301f"],
  caution: ["#7d5600", "#e0b252"],
  "caution-mark": ["#ad7a00", "#e0b252"],
  "caution-soft": ["#fbf1da", "#352a10"],
  bad: ["#a8231b", "#f1928a"],
  "bad-fill": ["#a8231b", "#b3332b"],
  "bad-soft": ["#fbe9e7", "#3a1b19"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const variables = (side: 0 | 1) =>
  Object.fromEntries(Object.entries(tokens).map(([name, pair]) => [`--${name}`, pair[side]]));

const colors = Object.fromEntries(Object.keys(tokens).map((name) => [name, `var(--${name})`]));

/** One type scale: 12/18 meta, 14/22 body, 15/24 forms and section titles, 17/26 figures, 20/28 page titles. */
const fontSize = {
  xs: ["0.75rem", "1.125rem"],
  sm: ["0.875rem", "1.375rem"],
  base: ["0.9375rem", "1.5rem"],
  lg: ["1.0625rem", "1.625rem"],
  xl: ["1.25rem", "1.75rem"],
  "2xl": ["1.625rem", "2.125rem"],
} satisfies Record<string, [string, string]>;

const sans = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';
/** The only shadow: what floats over the page. */
const float = "0 1px 2px rgb(0 0 0 / 0.08), 0 8px 24px rgb(0 0 0 / 0.14)";

export default {
  content: [],
  darkMode: [
    "variant",
    ["@media (prefers-color-scheme: dark) { &:not([data-theme=light] *) }", "&:is([data-theme=dark] *)"],
  ],
  theme: {
    colors: { ...colors, transparent: "transparent", current: "currentColor", inherit: "inherit" },
    fontSize,
    fontFamily: {
      sans,
      mono: ["ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace"],
    },
    borderRadius: { none: "0", sm: "4px", DEFAULT: "6px", md: "6px", lg: "6px", full: "9999px" },
    boxShadow: { none: "none", float },
    screens: { sm: "640px", md: "768px", lg: "1024px", xl: "1280px", "2xl": "1600px" },
    extend: { maxWidth: { measure: "42em" } },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ":root": { colorScheme: "light", "--sans": sans, "--float": float, ...variables(0) },
        "@media (prefers-color-scheme: dark)": { ":root": { colorScheme: "dark", ...variables(1) } },
        ':root[data-theme="light"]': { colorScheme: "light", ...variables(0) },
        ':root[data-theme="dark"]': { colorScheme: "dark", ...variables(1) },
      });
    }),
  ],
} satisfies Config;
