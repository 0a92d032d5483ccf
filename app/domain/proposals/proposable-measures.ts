import type { Condition } from "~/domain/measures/catalog";
import { type EvaluatedCondition, evaluateCondition } from "~/domain/measures/evaluate-condition";
import type { DecidingField, ProjectFacts } from "~/domain/measures/facts";
import { type PreparedMeasures, serves } from "~/domain/measures/prepared-measures";
import { type MatchableMeasure, suggestMeasures } from "~/domain/measures/suggest";
import type { NeedCategory } from "~/domain/needs/categories";
import { stages } from "~/domain/projects/codes";

/**
 * An open need as the rule reads it. `taken` are the measures linked to it or set aside for it; `offends` says that its
 * words ask for what a guard forbids.
 */
export type OpenNeed = {
  id: string;
  category: NeedCategory;
  text: string;
  facts: ProjectFacts;
  taken: ReadonlySet<string>;
  offends: boolean;
};

export type MatchedProject = {
  facts: ProjectFacts;
  needs: OpenNeed[];
  /** Measures linked to any need of the project, open or closed, whatever came of it. */
  pursued: ReadonlySet<string>;
  /** Measures set aside for any need of the project. */
  setAside: ReadonlySet<string>;
};

/** A measure that fits a project. `needId` is the open need it could serve, null where none of its kind is open. */
export type Proposable = {
  measureKey: string;
  needId: string | null;
  conditions: EvaluatedCondition[];
  matched: string[];
  /** Worth telling. What merely fits still does not make a proposal told before untrue. */
  isTold: boolean;
};

/** Of what fits a need the best few are told; the need's own page has the rest. */
const toldPerNeed = 3;
/** Told only as near to the need as this part of the nearest one is … */
const leastOfBest = 0.6;
/** … and nearer than one common word brings a measure of the category (the matcher's weight, without unit). */
const leastScore = 4;
/** More than any category holds for one project. */
const mostSuggestions = 200;

/**
 * The measures that fit a project and, of them, those its officer should be told of, the needs' first.
 *
 * Only help and duties in force, of the project's own province, of which no condition fails. Either an open need's words
 * speak for it and it is not linked or set aside there: told are the best three, what is taken counted among them;
 * nothing is told for a wish that a guard forbids, whose answer is the guard. Or, without a need, the measure was written for such projects: a telling condition (sector, kind, list, planning EIA, way
 * land is supplied) is met, none is unknown that a field of the project decides, and what it gives is still to come. Being a manufacturer, having
 * reached a stage, or lying in a ranked zone of some province tells nothing: half the library would follow.
 * Source: product brief, policy notes P25-12: our own proactive suggestions, 政策主动匹配.
 */
export function proposableMeasures(
  prepared: PreparedMeasures,
  project: MatchedProject,
  isElsewhere: (measureKey: string) => boolean = () => false,
): Proposable[] {
  const found = new Map<string, Proposable>();
  const add = (one: Proposable) => {
    if (project.pursued.has(one.measureKey) || isElsewhere(one.measureKey)) return;
    const before = found.get(one.measureKey);
    if (!before) found.set(one.measureKey, one);
    else if (one.isTold && !before.isTold)
      found.set(one.measureKey, one.matched.length > 0 ? one : { ...before, isTold: true });
  };
  for (const need of project.needs) for (const one of fittingNeed(prepared, need)) add(one);
  for (const one of writtenFor(prepared, project)) add(one);
  return [...found.values()].sort((a, b) => Number(b.isTold) - Number(a.isTold));
}

/** What the need's page shows as fitting, in its order. */
function fittingNeed(prepared: PreparedMeasures, need: OpenNeed): Proposable[] {
  const fitting = suggestMeasures(prepared, need.facts, need, mostSuggestions).suggestions.filter(
    (one) =>
      one.standing === "in_force" && one.isRelated && one.conditions.every((condition) => condition.state !== "unmet"),
  );
  const least = Math.max(leastScore, leastOfBest * (fitting[0]?.score ?? 0));
  return fitting
    .map(({ key, score, conditions, matched }, place) => ({
      measureKey: key,
      needId: need.id,
      conditions,
      matched,
      isTold: !need.offends && place < toldPerNeed && score >= least && matched.length > 0,
    }))
    .filter((one) => !need.taken.has(one.measureKey));
}

function writtenFor(prepared: PreparedMeasures, { facts: own, needs, setAside }: MatchedProject): Proposable[] {
  const facts = { ...own, judgements: judgementsOf(needs) };
  return prepared.measures.filter(canServe).flatMap((measure) => {
    if (setAside.has(measure.key) || isTooLate(measure, facts)) return [];
    if (!measure.conditions.some((condition) => tells(condition, facts, measure.key))) return [];
    const conditions = measure.conditions.map((condition) => evaluateCondition(condition, facts, measure.key));
    const isOpen = conditions.some(
      ({ state, field }) => state === "unmet" || (state === "unknown" && isOfProject(field)),
    );
    return isOpen
      ? []
      : [{ measureKey: measure.key, needId: needFor(measure, needs), conditions, matched: [], isTold: true }];
  });
}

/** An open need of the kind, though its words do not speak for the measure: no second one has to be raised. */
function needFor({ categories }: MatchableMeasure, needs: OpenNeed[]): string | null {
  return needs.find(({ category }) => categories.includes(category))?.id ?? null;
}

function canServe(measure: MatchableMeasure): boolean {
  return serves(measure) && measure.standing === "in_force" && measure.categories.length > 0;
}

/**
 * Has the project what the measure is for? Land and EIA are behind whoever builds: the gate to construction asks for
 * site and EIA. Whoever is on the key list needs no help to be listed.
 */
function isTooLate({ categories: [first] }: MatchableMeasure, { stage, lists }: ProjectFacts): boolean {
  if (first === "listing") return lists?.some((level) => level === "key" || level === "landmark") ?? false;
  const isForBuilding = first === "land" || first === "eia";
  return isForBuilding && stage !== null && stages.indexOf(stage) >= stages.indexOf("construction");
}

const tellingFacts: readonly Condition["fact"][] = ["sector", "kind", "lists", "planningEia", "landMode"];

/** Is it met by something that tells this project from others? Of alternatives that are met one such is enough. */
function tells(condition: Condition, facts: ProjectFacts, measureKey: string): boolean {
  if (evaluateCondition(condition, facts, measureKey).state !== "met") return false;
  if (condition.fact === "any" || condition.fact === "all")
    return condition.of.some((part) => tells(part, facts, measureKey));
  return tellingFacts.includes(condition.fact);
}

const fieldsOfProject: readonly DecidingField[] = [
  "sector",
  "suggestedSector",
  "kind",
  "manufacturing",
  "stage",
  "lists",
  "planningEia",
  "landMode",
];

function isOfProject(field: DecidingField): boolean {
  return fieldsOfProject.includes(field);
}

/** What people have judged on the project's needs; a no on one of them holds against a yes on another. */
function judgementsOf(needs: OpenNeed[]): Record<string, boolean> {
  const judged: Record<string, boolean> = {};
  for (const { facts } of needs)
    for (const [key, answer] of Object.entries(facts.judgements)) judged[key] = answer && judged[key] !== false;
  return judged;
}
