import type { IconName } from "~/components/ui/icon";
import type { Role } from "~/domain/access/roles";
import type zh from "~/i18n/zh-CN/frame";

export type Place = {
  key: keyof (typeof zh)["places"];
  href: string;
  icon: IconName;
  /** Which paths belong to it, where they are not all under `href`. */
  under?: string[];
};

const places = {
  home: { key: "home", href: "/home", icon: "home", under: ["/home", "/desk"] },
  board: { key: "board", href: "/board", icon: "board" },
  projects: { key: "projects", href: "/projects", icon: "list" },
  needs: { key: "needs", href: "/needs", icon: "need" },
  measures: {
    key: "measures",
    href: "/measures",
    icon: "library",
    under: ["/measures", "/library", "/rechecks", "/outcomes", "/proposals"],
  },
  calculator: { key: "calculator", href: "/calculator", icon: "calculator" },
  investors: { key: "investors", href: "/investors", icon: "investor" },
  import: { key: "import", href: "/import", icon: "import" },
  people: { key: "people", href: "/people", icon: "people" },
  admin: { key: "admin", href: "/admin/people", icon: "admin", under: ["/admin"] },
} as const satisfies Record<string, Place>;

const { home, board, projects, needs, measures, calculator, investors, admin } = places;

/** What stands in the rail, by role, in this order. Only places that exist. */
export const railPlaces: Record<Role, readonly Place[]> = {
  officer: [home, board, projects, needs, measures, calculator, investors, places.import],
  leader: [home, board, projects, needs, measures, calculator, investors, places.import, places.people],
  verifier: [home, board, projects, needs, measures, calculator, investors],
  liaison: [home, needs, measures, calculator],
  provincial: [home, board, projects, needs, measures, calculator, investors, places.import],
  auditor: [home, board, projects, needs, measures, calculator, investors],
  administrator: [home, admin, measures, calculator],
};

/** Who may log a lead: the others have no such button. */
export const rolesWithQuickEntry: readonly Role[] = ["officer", "leader"];

/** The place the address belongs to, for aria-current. */
export function isPlaceOf(place: Place, path: string): boolean {
  return (place.under ?? [place.href]).some((root) => path === root || path.startsWith(`${root}/`));
}
