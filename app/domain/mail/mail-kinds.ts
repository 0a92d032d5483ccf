/** What a mail can be about; each has a template in `emails/`. */
export const mailKinds = [
  "invitation",
  "password_reset",
  "need_assigned",
  "need_overdue",
  "project_moved",
  "deadline_due",
] as const;
export type MailKind = (typeof mailKinds)[number];
