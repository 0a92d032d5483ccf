import type { Viewer } from "~/domain/access/viewer";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { getProjectFormWith } from "~/domain/projects/project-form.server";
import { fromUtcDate } from "~/values/calendar-date";
import { rulesOf } from "./deadline-rules";
import { showDeadline } from "./shown-deadline";

/** The form of a new deadline: every rule of the library that is in force, with what its day means and its source. */
export function getDeadlineForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.record", async (tx) => {
    const { measures, byKey } = await getMeasureCatalogue(tx);
    const following = measures
      .filter(({ standing }) => standing === "in_force")
      .flatMap((measure) => rulesOf(measure, byKey));
    const rules = new Map(following.map((one) => [one.id, one]));
    return {
      rules: [...rules.values()].flatMap(({ id, measure, rule }) =>
        rule.countsFrom === null
          ? []
          : [{ id, text: rule.text, countsFrom: rule.countsFrom, citation: measure.article.citation }],
      ),
    };
  });
}

/** One deadline, to say what became of it. Null also when it is not of this project. */
export async function getDeadlineStateForm(viewer: Viewer, projectId: string, deadlineId: string) {
  const form = await getProjectFormWith(viewer, projectId, "project.record", async (tx) => {
    const row = await tx.deadline.findFirst({
      where: { id: deadlineId, projectId },
      select: {
        id: true,
        measureKey: true,
        rule: true,
        countsFrom: true,
        dueOn: true,
        state: true,
        note: true,
        ownerId: true,
      },
    });
    if (!row) return { deadline: null };
    const { countsFrom, dueOn, ...rest } = row;
    const days = { countsFrom: countsFrom ? fromUtcDate(countsFrom) : null, dueOn: fromUtcDate(dueOn) };
    return { deadline: showDeadline(await getMeasureCatalogue(tx), { ...rest, ...days, need: null }) };
  });
  return form?.deadline ? { ...form, deadline: form.deadline } : null;
}
