/** Every job there is, with its payload. Payloads carry ids only; handlers read the rest fresh. */
export type JobCatalogue = {
  "send-mail": { mailId: string };
  "project-moved": { moveId: string; zoneId: string };
  "need-assigned": { needId: string; zoneId: string };
  "need-overdue": { needId: string; zoneId: string };
  /**
   * What rests on something that changed. `keys` are measures: with "edition" those it dropped beside what its text says,
   * otherwise those that no longer hold. See app/domain/rechecks/find-affected.server.ts.
   */
  "policy-rechecks": { causeKey: string; cause: "edition" | "superseded" | "lapsed"; keys: string[] };
  "lapsed-measures": object;
  "overdue-needs": object;
  "due-deadlines": object;
  "deadline-due": { deadlineId: string; zoneId: string };
  "daily-supervision": object;
  "match-project": { projectId: string; zoneId: string };
  "match-zone": { zoneId: string; since: string };
  "match-all": object;
  "match-unmatched": object;
};
export type JobName = keyof JobCatalogue;
