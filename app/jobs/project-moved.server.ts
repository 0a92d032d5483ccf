import { notifyProjectMoved } from "~/domain/mail/notify-project-moved.server";
import { defineJob } from "./define-job";

/** Tells a project's team of one stage move. Payload: `{ moveId, zoneId }`. */
export const projectMovedJob = defineJob("project-moved", (payload) => notifyProjectMoved(payload));
