import type { UploadedFile } from "~~/tests/support/web-server";
import { type Principal, principals, type World } from "~~/tests/support/world";

/** "anyone": also without a session; "everyone": whoever is signed in; "no one": absent, also without a session. */
export type Audience = "anyone" | "everyone" | "no one";

/** Who may. Of the others those named as forbidden see the thing but may not; for everyone else it is absent. */
export type Verdict = { allow: readonly Principal[]; forbidden?: readonly Principal[] };

export type Post = Verdict & {
  form: (world: World) => Record<string, string>;
  /** Sent instead of the form, where programs ask. */
  json?: object;
  /** Statements, as the superuser, that bring the world to where the form makes sense. */
  before?: (world: World) => string[];
  /** Sent along as a file. */
  file?: UploadedFile;
  /** An allowed form that by its nature writes nothing, such as a language cookie. */
  isTraceless?: boolean;
  /** What those who may are answered, where it is no page and no redirect. */
  status?: number;
};

/** One address of a route. Several rows may share a route, where its parameter decides. */
export type RouteRow = {
  /** The file in app/routes, without its ending. */
  route: string;
  path: (world: World) => string;
  get?: Verdict | Audience;
  post?: Post | ({ who: Audience } & Omit<Post, "allow" | "forbidden">);
};

export const zoneA = ["officerA", "officerA2", "leaderA", "verifierA", "auditorA"] as const satisfies Principal[];
/** Those of zone A who are not on the project's team and do not lead it. */
export const onlookersA = ["officerA2", "verifierA", "auditorA"] as const satisfies Principal[];
export const team = { allow: ["officerA", "leaderA"], forbidden: onlookersA } as const satisfies Verdict;
export const readersA = { allow: zoneA } as const satisfies Verdict;
export const leaderOnly = { allow: ["leaderA"], forbidden: ["officerA", ...onlookersA] } as const satisfies Verdict;
/** The needs on the desk: also for its liaison. */
export const needReaders = { allow: [...zoneA, "liaison"] } as const satisfies Verdict;
export const needTeam = {
  allow: ["officerA", "leaderA"],
  forbidden: [...onlookersA, "liaison"],
} as const satisfies Verdict;
export const desk = { allow: ["liaison"], forbidden: zoneA } as const satisfies Verdict;
export const teamAndDesk = {
  allow: ["officerA", "leaderA", "liaison"],
  forbidden: onlookersA,
} as const satisfies Verdict;
export const nobody = { allow: [] } as const satisfies Verdict;
/** The dictionaries and people's pages are absent for others; a form sent there all the same is on the trail. */
export const administratorsWrite = {
  allow: ["administrator"],
  forbidden: principals.filter((who) => !["anonymous", "disabled", "administrator"].includes(who)),
} as const satisfies Verdict;
export const administrators = { allow: ["administrator"] } as const satisfies Verdict;
