import { type PriorityFlag, type ProjectKind, priorityFlags, projectKinds } from "~/domain/projects/codes";
import { simplified } from "~/values/simplified";
import { foldCase } from "~/values/text";

const kindWords: readonly (readonly [RegExp, ProjectKind])[] = [
  [/利润再投|reinvest/, "reinvested_profit"],
  [/并购|收购|merger|acqui/, "merger"],
  [/合资|合作经营|joint venture|^jv$/, "joint_venture"],
  [/研发中心|r ?& ?d|research/, "rd_centre"],
  [/总部|headquarter/, "headquarters"],
  [/承接转移|产业转移|迁建|搬迁|relocat/, "relocation"],
  [/增资|扩建|扩产|技改|续建|expansion|extension/, "expansion"],
  [/新设|新建|新增|greenfield|^new\b/, "new"],
];

/** The kind of project a cell names, or null. */
export function readKind(cell: string): ProjectKind | null {
  const text = simplified(foldCase(cell.slice(0, 200)));
  const code = projectKinds.find((kind) => kind === text.replaceAll(" ", "_"));
  return code ?? kindWords.find(([words]) => words.test(text))?.[1] ?? null;
}

const flagWords: Record<PriorityFlag, RegExp> = {
  integrated_circuits: /集成电路|芯片|半导体|integrated.circuit|semiconductor/,
  biopharma: /生物医药|生物制药|biopharma|bio-?pharm/,
  high_end_equipment: /高端装备|高端制造装备|high.end.equipment|advanced equipment/,
};

/** The priority sectors a cell claims. A claim is a suggestion to a person, never a confirmation. */
export function readFlags(cell: string): PriorityFlag[] {
  const text = simplified(foldCase(cell.slice(0, 200)));
  return priorityFlags.filter((flag) => text === flag || flagWords[flag].test(text));
}
