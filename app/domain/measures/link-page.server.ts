import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { evaluateCondition } from "./evaluate-condition";
import type { ProjectFacts } from "./facts";
import type { LinkState } from "./link-states";
import { type MeasureCard, measureCard } from "./measure-card";
import { type CatalogueMeasure, getMeasureCatalogue } from "./measure-catalogue.server";
import { isExcluded, readNeedFacts } from "./need-conditions.server";
import { getNeedHead, type NeedHead } from "./need-head.server";
import { getNeedMeasures, type LinkedMeasure } from "./need-measures.server";
import { serves } from "./prepared-measures";
import { searchArticle } from "./search-measures";

/** Measures named in an address or a form, to be confirmed before they are linked. */
export function getConfirmPage(
  viewer: Viewer,
  needId: string,
  keys: readonly string[],
): Promise<{ need: NeedHead; measures: MeasureCard[] } | null> {
  return asViewer(viewer, async (tx) => {
    const need = await getNeedHead(tx, viewer, needId);
    if (!need) return null;
    const { byKey } = await getMeasureCatalogue(tx);
    const facts = await readNeedFacts(tx, viewer, need);
    const measures = keys.flatMap((key) => byKey.get(key) ?? []).filter(serves);
    return { need, measures: measures.map((measure) => cardOf(measure, facts, need)) };
  });
}

/** What is found at once when choosing by hand; more means a better word is needed. */
const mostChoices = 30;

export type LinkChoice = MeasureCard & { linkState: LinkState | null; isElsewhere: boolean };
export type LinkChoices = { need: NeedHead; choices: LinkChoice[]; total: number };

/** Every measure that can be linked and answers what was typed; without words those of the need's category. */
export function getLinkChoices(viewer: Viewer, needId: string, query: string): Promise<LinkChoices | null> {
  return asViewer(viewer, async (tx) => {
    const need = await getNeedHead(tx, viewer, needId);
    if (!need) return null;
    const { articles } = await getMeasureCatalogue(tx);
    const found = articles
      .flatMap((article) => (query ? searchArticle(article, query) : article.measures))
      .filter((measure) => serves(measure) && (query !== "" || measure.categories.includes(need.category)))
      .sort(inForceFirst);
    const facts = await readNeedFacts(tx, viewer, need);
    const states = await readStates(tx, needId);
    const choices = found.slice(0, mostChoices).map((measure) => ({
      ...cardOf(measure, facts, need),
      linkState: states.get(measure.key) ?? null,
      isElsewhere: isExcluded(measure, facts),
    }));
    return { need, choices, total: found.length };
  });
}

/** One link with everything recorded about it; null where need or link is not the viewer's to see. */
export function getLinkPage(
  viewer: Viewer,
  needId: string,
  linkId: string,
): Promise<{ need: NeedHead; link: LinkedMeasure } | null> {
  return asViewer(viewer, async (tx) => {
    const need = await getNeedHead(tx, viewer, needId);
    const measures = need && (await getNeedMeasures(tx, viewer, needId));
    const link = measures?.linked.find((one) => one.linkId === linkId);
    return need && link ? { need, link } : null;
  });
}

function cardOf(measure: CatalogueMeasure, facts: ProjectFacts, need: NeedHead): MeasureCard {
  const conditions = measure.conditions.map((condition) => evaluateCondition(condition, facts, measure.key));
  return measureCard(measure, conditions, { projectId: need.projectId, needId: need.id, canFill: false });
}

function inForceFirst(a: CatalogueMeasure, b: CatalogueMeasure): number {
  return Number(a.standing !== "in_force") - Number(b.standing !== "in_force");
}

async function readStates(tx: Tx, needId: string): Promise<Map<string, LinkState>> {
  const rows = await tx.needLink.findMany({
    where: { needId },
    select: { measureKey: true, state: true },
    orderBy: { id: "asc" },
    take: 300,
  });
  return new Map(rows.map((row) => [row.measureKey, row.state]));
}
