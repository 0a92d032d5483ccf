import { matchProjects } from "~/domain/proposals/match-projects.server";
import { defineJob } from "./define-job";

/** A project changed: tells what newly fits it. Payload: `{ projectId, zoneId }`. */
export const matchProjectJob = defineJob("match-project", ({ projectId, zoneId }) =>
  matchProjects([zoneId], [projectId]),
);
