import type { JobCatalogue, JobName } from "~/platform/queue/job-catalogue";

/** What the worker tells a handler about the run: `isLastAttempt` is true when a failure will not be tried again. */
export type JobRun = { isLastAttempt: boolean };

export type Job<Name extends JobName = JobName> = {
  name: Name;
  handle: (payload: JobCatalogue[Name], run: JobRun) => Promise<void>;
};

/** Names a handler. It may run again after a crash, so doing it twice must come to the same as once. */
export function defineJob<Name extends JobName>(name: Name, handle: Job<Name>["handle"]): Job<Name> {
  return { name, handle };
}
