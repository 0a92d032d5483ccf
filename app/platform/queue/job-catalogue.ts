/** Every job there is, with its payload. Payloads carry ids only; handlers read the rest fresh. */
export type JobCatalogue = {
  "send-mail": { mailId: string };
  "project-moved": { moveId: string; zoneId: string };
  "need-assigned": { needId: string; zoneId: string };
  "need-overdue": { needId: string; zoneId: string };
  "overdue-needs": object;
  "daily-supervision": object;
};
export type JobName = keyof JobCatalogue;
