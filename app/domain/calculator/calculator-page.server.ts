import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { DecidingField } from "~/domain/measures/facts";
import { type MeasureCard, measureCard } from "~/domain/measures/measure-card";
import { type CatalogueMeasure, getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { readProjectFacts, readZoneFacts } from "~/domain/measures/project-facts.server";
import type { Sector } from "~/domain/projects/codes";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { type Calculation, type CategoryResult, type Caution, calculate, type Judged } from "./calculate";
import { factsOf, type Profile, profileOfProject, type ZoneFacts } from "./profile";
import { readZoneChoices, type ZoneChoices } from "./zone-choices.server";

export type ZoneOfProfile = ZoneFacts & { id: string; name: { zh: string; en: string } };

/** What a page of the calculator begins with: the profile as it stands, and whose it is. */
export type CalculatorHead = {
  profile: Profile;
  /** The project it was filled from, where one was named. */
  project: { id: string; name: string; publicName: string | null } | null;
  zone: ZoneOfProfile | null;
  /** A priority sector the system only suggests for that project. */
  suggestedSector: Sector | null;
};

export type ShownCategory = Omit<CategoryResult<never>, "met" | "open" | "unmet" | "notInForce" | "elsewhere"> & {
  met: MeasureCard[];
  open: MeasureCard[];
  unmet: MeasureCard[];
  notInForce: MeasureCard[];
  elsewhere: { key: string; title: MeasureCard["title"]; category: CategoryResult<never>["category"] }[];
};
export type ShownCaution = MeasureCard & Pick<Caution<never>, "triggered" | "reason">;

export type CalculatorPage = CalculatorHead & {
  zones: ZoneChoices;
  /** Null until something was asked. */
  result: { categories: ShownCategory[]; cautions: ShownCaution[]; excluded: MeasureCard[] } | null;
};

/**
 * The calculator with what the address asks for. Everybody signed in may calculate; nothing is stored.
 *
 * Null where the address names a project outside the viewer's scope. Before anything is asked the form stands with the
 * viewer's own zone in it.
 */
export function getCalculator(viewer: Viewer, asked: Profile): Promise<CalculatorPage | null> {
  return asViewer(viewer, async (tx) => {
    const isAsked = asked.filled || asked.project !== undefined;
    const begun = isAsked ? asked : { ...asked, zone: asked.zone ?? viewer.zoneId ?? undefined };
    const head = await readHead(tx, viewer, begun);
    if (!head) return null;
    const zones = await readZoneChoices(tx, viewer);
    if (!isAsked) return { ...head, zones, result: null };
    const { categories, cautions, excluded } = await calculateFor(tx, head);
    return {
      ...head,
      zones,
      result: {
        categories: categories.map(shownCategory),
        cautions: cautions.map((caution) => ({
          ...card(caution),
          triggered: caution.triggered,
          reason: caution.reason,
        })),
        excluded: excluded.map(card),
      },
    };
  });
}

/** The profile with what the named project and zone say. Null for a project the viewer does not see. */
export async function readHead(tx: Tx, viewer: Viewer, asked: Profile): Promise<CalculatorHead | null> {
  const project = asked.project ? await readProject(tx, viewer, asked.project) : null;
  if (asked.project && !project) return null;
  const known = project ? (await readProjectFacts(tx, [project.id])).get(project.id) : undefined;
  const profile = project && known && !asked.filled ? profileOfProject(asked, project, known) : asked;
  const zone = profile.zone ? await readZone(tx, profile.zone) : null;
  return {
    profile: { ...profile, zone: zone?.id },
    project: project && { id: project.id, name: project.name, publicName: project.publicName },
    zone,
    suggestedSector: known?.facts.suggestedSector ?? null,
  };
}

export async function calculateFor(
  tx: Tx,
  { profile, zone, suggestedSector }: CalculatorHead,
): Promise<Calculation<CatalogueMeasure>> {
  const catalogue = await getMeasureCatalogue(tx);
  const facts = factsOf(profile, zone, suggestedSector);
  return calculate(catalogue, facts, { categories: profile.categories, text: profile.text ?? "" });
}

/** A measure as pages show it; an unknown condition leads to the field of the form that decides it. */
export function card({ measure, conditions, matched }: Judged<CatalogueMeasure>): MeasureCard {
  const shown = measureCard(measure, conditions, { projectId: "", needId: "", canFill: false }, matched);
  return {
    ...shown,
    conditions: shown.conditions.map((condition, index) => ({
      ...condition,
      href: anchorOf(conditions[index]?.field),
    })),
  };
}

function shownCategory({ elsewhere, ...result }: CategoryResult<CatalogueMeasure>): ShownCategory {
  return {
    category: result.category,
    met: result.met.map(card),
    open: result.open.map(card),
    unmet: result.unmet.map(card),
    notInForce: result.notInForce.map(card),
    elsewhere: elsewhere.map(({ measure, category }) => ({ key: measure.key, title: measure.title, category })),
  };
}

function anchorOf(field: DecidingField | undefined): string | null {
  if (!field || field.startsWith("judgement:")) return null;
  if (field === "suggestedSector") return "#sector";
  if (field === "region") return "#province";
  return field === "zoneRank" ? "#topRanked" : `#${field}`;
}

function readProject(tx: Tx, viewer: Viewer, id: string) {
  return tx.project.findFirst({
    where: { AND: [{ id }, projectScope(viewer)] },
    select: { id: true, zoneId: true, name: true, publicName: true },
  });
}

async function readZone(tx: Tx, id: string): Promise<ZoneOfProfile | null> {
  const org = await tx.org.findFirst({ where: { id, kind: "zone" }, select: { id: true, nameZh: true, nameEn: true } });
  const facts = org && (await readZoneFacts(tx, [id])).get(id);
  return org && facts ? { id, name: { zh: org.nameZh, en: org.nameEn }, ...facts } : null;
}
