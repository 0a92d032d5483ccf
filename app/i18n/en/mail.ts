import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/mail";

export default {
  title: "Outbox",
  intro: "Mails the system has written to you, newest first.",
  noServer: "No mail server is set (SMTP_URL): mails do not leave and can be read here only.",
  noServerAdministrator:
    "No mail server is set (SMTP_URL): mails do not leave. Invitations and password resets are listed here too, to be handed on.",
  empty: "No mail yet",
  emptyWhy: "The system writes to those concerned when a project moves or a need is assigned or overdue.",
  columns: { subject: "Subject", to: "To", kind: "Kind", state: "State", when: "When" },
  kind: {
    invitation: "Invitation",
    password_reset: "Password reset",
    need_assigned: "Need assigned",
    need_overdue: "Need overdue",
    deadline_due: "Deadline near",
    project_moved: "Project moved",
  },
  state: { queued: "Waiting", sent: "Sent", failed: "Failed" },
  attempts_one: "tried once",
  attempts_other: "tried {{count}} times",
  older: "Older mails",
  plainText: "Plain text",
  preview: "Preview of the mail",
} satisfies SameKeys<typeof zh>;
