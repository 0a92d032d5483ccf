import { randomUUID } from "node:crypto";
import type pg from "pg";
import { getLeaderHome } from "~/domain/home/leader-home.server";
import { getOfficerHome } from "~/domain/home/officer-home.server";
import { getProvincialHome } from "~/domain/home/provincial-home.server";
import { getNeedList } from "~/domain/needs/need-list.server";
import { getNeedPage } from "~/domain/needs/need-page.server";
import { changeStage } from "~/domain/projects/change-stage.server";
import { createLead } from "~/domain/projects/create-lead.server";
import { LeadForm } from "~/domain/projects/forms/lead-form";
import { getProjectBoard } from "~/domain/projects/project-board.server";
import { getProjectList } from "~/domain/projects/project-list.server";
import { getProjectPage } from "~/domain/projects/project-page.server";
import { search } from "~/domain/search/search.server";
import type { Answer } from "./http-client";
import type { Shot } from "./measure";
import { type BenchWorld, type Found, type MeasuredRole, type Movable, newLead } from "./world.server";

export type Job = {
  name: string;
  role: MeasuredRole;
  /** Of the speed table; absent for pages that are not in it. */
  target?: { ms: number; perSecond: number };
  shot: (at: number) => Shot;
  /** The page's read model, or the command, as the viewer. */
  bare: (at: number) => Promise<unknown>;
  /** Of a command: takes back what calling `bare` once has written since then. */
  undo?: (superuser: pg.Client, since: Date) => Promise<void>;
};

const targets = {
  board: { ms: 40, perSecond: 60 },
  list: { ms: 20, perSecond: 150 },
  search: { ms: 20, perSecond: 120 },
  open: { ms: 20, perSecond: 120 },
  create: { ms: 25, perSecond: 80 },
  move: { ms: 25, perSecond: 80 },
};

const roles: MeasuredRole[] = ["officer", "leader", "provincial"];

/** Every job of the speed table, each as the people who do it, and the pages people come by all day. */
export function benchJobs(world: BenchWorld): Job[] {
  const { viewers, projects, needs, words } = world;
  const home = { officer: getOfficerHome, leader: getLeaderHome, provincial: getProvincialHome };
  return [
    ...roles.map(
      (role): Job => ({
        name: "board, 20 cards a column",
        role,
        target: targets.board,
        shot: () => page("/board", 'id="board"'),
        bare: () => getProjectBoard(viewers[role], { filters: {}, after: {} }),
      }),
    ),
    ...roles.map(
      (role): Job => ({
        name: "list, filtered and sorted",
        role,
        target: targets.list,
        shot: (at) => page(`/projects?stage=${listed(role, at)}&sort=amount&direction=descending`, "</tbody>"),
        bare: (at) =>
          getProjectList(viewers[role], {
            filters: { stage: listed(role, at) },
            page: { sort: "amount", direction: "descending" },
          }),
      }),
    ),
    ...roles.map(
      (role): Job => ({
        name: "search, two Chinese characters",
        role,
        target: targets.search,
        shot: (at) => page(`/search?q=${encodeURIComponent(turn(words.chinese, at))}`, turn(words.chinese, at)),
        bare: (at) => search(viewers[role], turn(words.chinese, at)),
      }),
    ),
    {
      name: "search, Latin name",
      role: "officer",
      target: targets.search,
      shot: (at) => page(`/search?q=${encodeURIComponent(turn(words.latin, at))}`, turn(words.latin, at)),
      bare: (at) => search(viewers.officer, turn(words.latin, at)),
    },
    {
      name: "search, a word of every second name",
      role: "officer",
      target: targets.search,
      shot: () => page(`/search?q=${encodeURIComponent("项目")}`, "项目"),
      bare: () => search(viewers.officer, "项目"),
    },
    ...roles.map(
      (role): Job => ({
        name: "open a project",
        role,
        target: targets.open,
        shot: (at) => record("projects", turn(projects[role], at)),
        bare: (at) => getProjectPage(viewers[role], turn(projects[role], at).id),
      }),
    ),
    {
      name: "open a need with its measures",
      role: "officer",
      target: targets.open,
      shot: (at) => record("needs", turn(needs, at)),
      bare: (at) => getNeedPage(viewers.officer, turn(needs, at).id),
    },
    {
      name: "create a lead",
      role: "officer",
      target: targets.create,
      shot: () => command("/projects/new", newLead(), /^\/projects\/[0-9a-f-]{36}$/),
      bare: () => createLead(viewers.officer, LeadForm.parse(newLead())),
      undo: async (superuser, since) => {
        for (const table of ["project", "investor"])
          await superuser.query(`DELETE FROM ${table} WHERE created_at >= $1`, [since]);
        await superuser.query("DELETE FROM operation WHERE at >= $1", [since]);
      },
    },
    moves(world),
    ...roles.map(
      (role): Job => ({
        name: "home",
        role,
        shot: () => page("/home", "</main>"),
        bare: () => home[role](viewers[role]),
      }),
    ),
    {
      name: "needs by due date",
      role: "officer",
      shot: () => page("/needs", "</tbody>"),
      bare: () => getNeedList(viewers.officer, { overdue: false, mine: false }),
    },
  ];
}

/** A province sees no project before it is signed. */
const listedStages = {
  officer: ["construction", "negotiation", "production"],
  leader: ["construction", "negotiation", "production"],
  provincial: ["construction", "signed", "production"],
} as const;
const listed = (role: MeasuredRole, at: number) => turn(listedStages[role], at);

/** Back a stage with a reason, then forward again through its gate, each project in turn. */
function moves({ movable, viewers }: BenchWorld): Job {
  const next = (project: Movable) => (project.stage === "appraisal" ? "negotiation" : "appraisal");
  const free = [...movable];
  return {
    name: "move to another stage",
    role: "officer",
    target: targets.move,
    shot: () => {
      const project = free.shift();
      if (!project) throw new Error("More moves at once than projects to move.");
      const to = next(project);
      const form = {
        to,
        version: String(project.version),
        reason: "投资方要求调整方案，退回洽谈",
        operationId: randomUUID(),
      };
      const { send, trouble } = command(`/projects/${project.id}/stage`, form, new RegExp(`^/projects/${project.id}`));
      return {
        send,
        trouble: async (answer) => {
          const wrong = await trouble(answer);
          if (!wrong) {
            project.stage = to;
            project.version += 1;
            free.push(project);
          }
          return wrong;
        },
      };
    },
    bare: () => {
      const project = turn(movable, 0);
      return changeStage(viewers.officer, {
        projectId: project.id,
        to: next(project),
        version: project.version,
        reason: "退回洽谈",
        force: false,
      });
    },
    undo: async (superuser, since) => {
      const { id, stage, version } = turn(movable, 0);
      await superuser.query("UPDATE project SET stage = $2, version = $3 WHERE id = $1", [id, stage, version]);
      for (const table of ["stage_move", "activity"])
        await superuser.query(`DELETE FROM ${table} WHERE project_id = $1 AND at >= $2`, [id, since]);
    },
  };
}

function record(place: string, { id, name }: Found): Shot {
  return page(`/${place}/${id}`, name);
}

/** A page that is right when it is 200 and holds the marker, whatever React did to its signs. */
function page(path: string, marker: string): Shot {
  return {
    send: (client) => client.get(path),
    trouble: async (answer) => {
      if (answer.status !== 200) return described("GET", path, answer);
      return (await answer.text()).includes(escaped(marker)) ? null : `GET ${path} answered without "${marker}".`;
    },
  };
}

/** A form that is right when it leads to where success leads. */
function command(path: string, form: Record<string, string>, leadsTo: RegExp): Shot {
  return {
    send: (client) => client.post(path, form),
    trouble: async (answer) =>
      answer.status === 303 || answer.status === 302
        ? leadsTo.test(answer.location ?? "")
          ? null
          : described("POST", path, answer)
        : described("POST", path, answer),
  };
}

async function described(method: string, path: string, answer: Answer): Promise<string> {
  const text = (await answer.text())
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 600);
  return `${method} ${path} answered ${answer.status} ${answer.location ?? ""}: ${text}`;
}

function escaped(text: string): string {
  return text.startsWith("<") || text.includes('="')
    ? text
    : text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#x27;");
}

function turn<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error("The database has nothing to measure this with; take more projects.");
  return item;
}
