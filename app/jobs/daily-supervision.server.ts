import { refreshAllProjects } from "~/domain/supervision/refresh-all.server";
import { defineJob } from "./define-job";

/** Every night: lights and counters of the new day. */
export const dailySupervisionJob = defineJob("daily-supervision", () => refreshAllProjects());
