/** Our own line icons on a 16 px grid, 1.5 px strokes. */
const paths = {
  home: "M2.5 7.2 8 2.5l5.5 4.7M4 6.5v7h8v-7M6.5 13.5v-4h3v4",
  board: "M2.5 3h3v10h-3zM6.5 3h3v6.5h-3zM10.5 3h3v8h-3z",
  list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  need: "M8 1.5v2M3 8a5 5 0 1 0 10 0A5 5 0 0 0 3 8zM8 5.5V8l2 1.5",
  library: "M3 2.5h8.5a1 1 0 0 1 1 1v10H4.2A1.2 1.2 0 0 1 3 12.3zM3 12.3a1.3 1.3 0 0 1 1.2-1.3h8.3M6 5.5h4",
  calculator: "M3.5 2h9v12h-9zM5.5 4.5h5M5.6 8h.01M8 8h.01M10.4 8h.01M5.6 11h.01M8 11h.01M10.4 11h.01",
  investor: "M2.5 13.5V5L8 2.5 13.5 5v8.5zM6 13.5v-3h4v3M5.5 7h1M9.5 7h1",
  import: "M8 2.5v7M5.2 6.8 8 9.6l2.8-2.8M2.5 10.5v3h11v-3",
  export: "M8 9.5v-7M5.2 5.3 8 2.5l2.8 2.8M2.5 10.5v3h11v-3",
  admin:
    "M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM8 1.8v1.7M8 12.5v1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M1.8 8h1.7M12.5 8h1.7M3.6 12.4l1.2-1.2M11.2 4.8l1.2-1.2",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2",
  plus: "M8 3v10M3 8h10",
  bell: "M4 11V7a4 4 0 1 1 8 0v4l1 1.2H3zM6.7 14h2.6",
  globe: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2 2 2.6 4 2.6 6S10 12 8 14c-2-2-2.6-4-2.6-6S6 4 8 2z",
  person: "M8 2.5a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM2.8 13.8c.4-2.6 2.4-4 5.2-4s4.8 1.4 5.2 4",
  people:
    "M6 3a2.4 2.4 0 1 0 0 4.8A2.4 2.4 0 0 0 6 3zM1.5 13c.3-2.3 2-3.5 4.5-3.5s4.2 1.2 4.5 3.5M10.5 3.3a2.3 2.3 0 0 1 0 4.3M12 9.8c1.5.4 2.3 1.5 2.5 3.2",
  "chevron-down": "M4 6.2 8 10l4-3.8",
  "chevron-up": "M4 9.8 8 6l4 3.8",
  "chevron-left": "M9.8 4 6 8l3.8 4",
  "chevron-right": "M6.2 4 10 8l-3.8 4",
  fold: "M3 3v10M12.5 8H6M8.5 5.2 5.7 8l2.8 2.8",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  question: "M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.7M8 12.3h.01",
  warning: "M8 2.5 14.3 13.5H1.7zM8 6.5v3.5M8 12h.01",
  info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.3v3.7M8 5h.01",
  guard: "M8 1.8 13 3.5v4c0 3.2-2 5.5-5 6.7-3-1.2-5-3.5-5-6.7v-4zM5.5 8h5",
  lock: "M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  file: "M4 1.8h5.5L12.5 5v9.2H4zM9.3 1.8V5.2h3.2",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  edit: "M2.8 13.2l.7-3L10.7 3l2.3 2.3-7.2 7.2z",
  link: "M6.7 9.3l2.6-2.6M7.5 4.7 9 3.2a2.7 2.7 0 0 1 3.8 3.8l-1.5 1.5M8.5 11.3 7 12.8A2.7 2.7 0 0 1 3.2 9l1.5-1.5",
  external: "M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5",
  calendar: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
  filter: "M2.5 3h11L9.3 8v5l-2.6-1.3V8z",
  sort: "M5 6.2 8 3l3 3.2M5 9.8 8 13l3-3.2",
  flag: "M3.5 14V2.5M3.5 3h8.5l-2 3 2 3H3.5",
  clock: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.3 1.5",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  "arrow-right": "M2.5 8h11M9.5 4l4 4-4 4",
  "arrow-up": "M8 13.5v-11M4 6.5l4-4 4 4",
  mail: "M2 3.5h12v9H2zM2.3 4 8 8.7 13.7 4",
  "sign-out": "M6.5 2.5h-4v11h4M10 5l3 3-3 3M13 8H6",
  theme: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 2v12M8 5h4.8M8 8h6M8 11h4.8",
  history: "M2.5 8a5.5 5.5 0 1 0 1.8-4M2.5 2.5V5H5M8 5v3.3l2 1.3",
  trash: "M3 4.5h10M6 4.5v-2h4v2M4.3 4.5l.6 9h6.2l.6-9",
  phone:
    "M5.3 2.5 6.8 6 5.3 7c.6 1.7 2 3.1 3.7 3.7l1-1.5 3.5 1.5c0 1.7-1 2.8-2.5 2.8-4.5 0-8.5-4-8.5-8.5 0-1.5 1.1-2.5 2.8-2.5z",
  pin: "M8 14c3-3.3 4.5-5.5 4.5-7.5a4.5 4.5 0 1 0-9 0C3.5 8.5 5 10.7 8 14zM8 5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
  inbox: "M2.5 9 4.5 3h7l2 6v4.5h-11zM2.5 9h3.3l.7 1.5h3L10.2 9h3.3",
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a word; where it stands alone its button carries the label. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : "icon"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export const iconNames = Object.keys(paths) as IconName[];
