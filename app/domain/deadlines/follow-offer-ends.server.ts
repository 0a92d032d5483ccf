import { businessToday } from "~/domain/rates/rates.server";
import { asSystem, type Tx } from "~/platform/db/db.server";
import { addDays, type CalendarDate, fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { offerEnd, reminderSteps } from "./deadline-rules";

const mostOffers = 5_000;

/**
 * Keeps the ends of offers: a measure that is linked but not applied for, and ends within the first reminder, becomes a
 * deadline of its project; once applied for it is done, once no longer linked it is void; another last day moves it.
 * Run daily, doing it twice comes to the same as once.
 */
export async function followOfferEnds(today: CalendarDate = businessToday()): Promise<void> {
  await asSystem("all", async (tx) => {
    await settlePast(tx);
    for (const offer of await readOffers(tx, today)) await keepDeadline(tx, offer);
  });
}

type Offer = Awaited<ReturnType<typeof readOffers>>[number];

/** One per project and measure, with the first need it is linked to. Needs that ended with their project are closed. */
function readOffers(tx: Tx, today: CalendarDate) {
  return tx.needLink.findMany({
    where: {
      state: "linked",
      need: { state: { in: ["raised", "accepted", "in_progress", "waiting"] } },
      measure: {
        standing: "in_force",
        validTo: { gte: toUtcDate(today), lte: toUtcDate(addDays(today, reminderSteps[0])) },
      },
    },
    select: {
      id: true,
      measureKey: true,
      measure: { select: { validTo: true, titleZh: true, titleEn: true } },
      need: { select: { id: true, zoneId: true, projectId: true, project: { select: { officerId: true } } } },
    },
    distinct: ["measureKey", "needId"],
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    take: mostOffers,
  });
}

async function keepDeadline(tx: Tx, { id, measureKey, measure, need }: Offer): Promise<void> {
  if (!measure.validTo) return;
  const which = { projectId: need.projectId, measureKey, rule: offerEnd, countsFrom: null };
  const made = await tx.deadline.createMany({
    skipDuplicates: true,
    data: {
      ...which,
      zoneId: need.zoneId,
      needId: need.id,
      linkId: id,
      dueOn: measure.validTo,
      ownerId: need.project.officerId,
    },
  });
  if (made.count === 0) {
    // What a person settled stays settled; what the rule settled is open again, and moves with the measure's last day.
    await tx.deadline.updateMany({
      where: { ...which, doneById: null, OR: [{ state: { not: "open" } }, { dueOn: { not: measure.validTo } }] },
      data: { state: "open", dueOn: measure.validTo, doneAt: null },
    });
    return;
  }
  await tx.activity.createMany({
    data: {
      zoneId: need.zoneId,
      projectId: need.projectId,
      needId: need.id,
      kind: "deadline.recorded",
      detail: {
        isOfferEnd: true,
        textZh: measure.titleZh,
        textEn: measure.titleEn,
        measureKey,
        dueOn: fromUtcDate(measure.validTo),
      },
    },
  });
}

/** Raw because the client cannot compare a deadline with the links of its project and measure in one statement. */
async function settlePast(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE deadline d
       SET state = CASE WHEN l.pursued THEN 'done' ELSE 'void' END::deadline_state, done_at = now()
      FROM (
        SELECT o.id,
               coalesce(bool_or(k.state IN ('applied', 'granted', 'used')), false) AS pursued,
               coalesce(bool_or(k.state = 'linked' AND n.state IN ('raised', 'accepted', 'in_progress', 'waiting')), false) AS waits
          FROM deadline o
          LEFT JOIN need n ON n.project_id = o.project_id
          LEFT JOIN need_link k ON k.need_id = n.id AND k.measure_key = o.measure_key
         WHERE o.rule = ${offerEnd} AND o.state = 'open'
         GROUP BY o.id
      ) l
     WHERE d.id = l.id AND NOT l.waits`;
}
