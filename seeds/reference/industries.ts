import type { PriorityFlag } from "~/domain/projects/codes";
import { type NamedCode, sections } from "./industries/divisions";
import { electronicsManufacturing } from "./industries/electronics-manufacturing";
import { equipmentManufacturing } from "./industries/equipment-manufacturing";
import { priorityClasses } from "./industries/priority-classes";
import { processManufacturing } from "./industries/process-manufacturing";
import { services } from "./industries/services";

/**
 * The classification of the national economy: every section and division, and the groups and classes of the industries
 * foreign investors come with. Where no class is listed, the division is the answer.
 *
 * Source: GB/T 4754-2017 国民经济行业分类; Chinese names as in the standard, English names ours.
 */
export type IndustryRow = {
  /** A letter, or two, three or four digits. */
  code: string;
  level: "section" | "division" | "group" | "class";
  parent: string | null;
  nameZh: string;
  nameEn: string;
  isManufacturing: boolean;
  /** The priority sector the class speaks for by itself; see industries/priority-classes.ts. */
  priority: PriorityFlag | null;
};

const listed: readonly NamedCode[] = [
  ...processManufacturing,
  ...equipmentManufacturing,
  ...electronicsManufacturing,
  ...services,
];

export const industries: readonly IndustryRow[] = sections.flatMap(({ section, divisions }) => {
  const isManufacturing = section[0] === "C";
  const row = ([code, nameZh, nameEn]: NamedCode, level: IndustryRow["level"], parent: string | null): IndustryRow => ({
    code,
    level,
    parent,
    nameZh,
    nameEn,
    isManufacturing,
    priority: priorityOf(code),
  });
  return [
    row(section, "section", null),
    ...divisions.flatMap((division) => [
      row(division, "division", section[0]),
      ...membersOf(division[0]).map((member) =>
        row(member, member[0].length === 3 ? "group" : "class", member[0].slice(0, -1)),
      ),
    ]),
  ];
});

/** The listed groups and classes of a division; before the only class of a group, the group by the same name. */
function membersOf(division: string): NamedCode[] {
  return listed
    .filter(([code]) => code.startsWith(division))
    .flatMap((member): NamedCode[] => {
      const [code, nameZh, nameEn] = member;
      return code.length === 4 && code.endsWith("0") ? [[code.slice(0, 3), nameZh, nameEn], member] : [member];
    });
}

function priorityOf(code: string): PriorityFlag | null {
  for (let length = code.length; length >= 2; length -= 1) {
    const flag = priorityClasses[code.slice(0, length)];
    if (flag) return flag;
  }
  return null;
}
