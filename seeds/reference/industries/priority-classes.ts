import type { PriorityFlag } from "~/domain/projects/codes";

/**
 * Groups and classes that speak for a priority sector by themselves. A code stands for everything that begins with it.
 *
 * Our reading of the three sectors P25-6 names; no official list of classes exists. The rules that suggest a flag, with
 * how sure each class makes it, are in app/domain/projects/priority-flags.ts; a test keeps the two in step.
 */
export const priorityClasses: Record<string, PriorityFlag> = {
  "3562": "integrated_circuits",
  "3972": "integrated_circuits",
  "3973": "integrated_circuits",
  "3985": "integrated_circuits",
  "6520": "integrated_circuits",

  "271": "biopharma",
  "272": "biopharma",
  "276": "biopharma",
  "7340": "biopharma",

  "3415": "high_end_equipment",
  "3421": "high_end_equipment",
  "3422": "high_end_equipment",
  "3425": "high_end_equipment",
  "3491": "high_end_equipment",
  "3492": "high_end_equipment",
  "3493": "high_end_equipment",
  "3513": "high_end_equipment",
  "3517": "high_end_equipment",
  "3581": "high_end_equipment",
  "3583": "high_end_equipment",
  "3584": "high_end_equipment",
  "3589": "high_end_equipment",
  "3612": "high_end_equipment",
  "3711": "high_end_equipment",
  "3714": "high_end_equipment",
  "3720": "high_end_equipment",
  "3737": "high_end_equipment",
  "374": "high_end_equipment",
  "3963": "high_end_equipment",
  "4011": "high_end_equipment",
  "4014": "high_end_equipment",
};
