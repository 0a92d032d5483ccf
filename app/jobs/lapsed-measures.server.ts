import { lapseMeasures } from "~/domain/policies/lapse-measures.server";
import { defineJob } from "./define-job";

/** Every night: measures whose last day has passed. */
export const lapsedMeasuresJob = defineJob("lapsed-measures", async () => {
  await lapseMeasures();
});
