import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/supervision";

export default {
  title: "Lights",
  allGreen: "Nothing to report",
  since: "since {{date}}",
  rule: {
    lead_unanswered: "Lead not answered",
    no_interaction: "No substantive interaction",
    promise_missed: "Promised date missed",
    investment_behind: "Investment behind plan",
    not_in_statistics: "Started, not in statistics",
    need_due: "Need due",
    grievance_late: "Grievance late",
  },
  promise: { start: "start", production: "production", capacity: "full capacity" },
  reason: {
    lead_unanswered:
      "Entered {{value}} working days ago, no assessment and no substantive interaction yet (limit {{threshold}})",
    no_interaction: "No substantive interaction since {{since}}, {{value}} days",
    proposesDormant: "{{reason}}; the reserve pool (dormant) is proposed",
    promise_missed: "Promised {{promise}} on {{due}} missed by {{value}} days",
    investment_behind:
      "Fixed investment {{value}} points behind plan ({{planned}}% of the time has passed, {{arrived}}% has arrived)",
    not_in_statistics: "Started on {{since}}, not in statistics after {{value}} days (limit {{threshold}} months)",
    need_overdue: "Need '{{title}}' overdue by {{days}} working days",
    need_due_soon: "Need '{{title}}' has {{days}} working days left",
    need_paused: "Clock of need '{{title}}' paused, approved by a leader",
    grievance_overdue: "Grievance '{{title}}' {{days}} working days past its limit",
    grievance_due_soon: "Grievance '{{title}}' has {{days}} working days left",
    grievance_not_accepted: "Grievance '{{title}}' not accepted in time",
    grievance_paused: "Clock of grievance '{{title}}' paused, approved by a leader",
    more_one: "{{reason}}, and {{count}} more like it",
    more_other: "{{reason}}, and {{count}} more like it",
  },
  missingYears:
    "There is no holiday table for {{years}}: working days were counted by weekends only. Check the figure.",
} satisfies SameKeys<typeof zh>;
