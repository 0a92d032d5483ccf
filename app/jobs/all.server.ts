import { dailySupervisionJob } from "./daily-supervision.server";
import { deadlineDueJob } from "./deadline-due.server";
import { dueDeadlinesJob } from "./due-deadlines.server";
import { lapsedMeasuresJob } from "./lapsed-measures.server";
import { matchAllJob } from "./match-all.server";
import { matchProjectJob } from "./match-project.server";
import { matchUnmatchedJob } from "./match-unmatched.server";
import { matchZoneJob } from "./match-zone.server";
import { needAssignedJob } from "./need-assigned.server";
import { needOverdueJob } from "./need-overdue.server";
import { overdueNeedsJob } from "./overdue-needs.server";
import { policyRechecksJob } from "./policy-rechecks.server";
import { projectMovedJob } from "./project-moved.server";
import { sendMailJob } from "./send-mail.server";

/** Every handler the worker runs, one file each. */
export const allJobs = [
  sendMailJob,
  projectMovedJob,
  needAssignedJob,
  needOverdueJob,
  overdueNeedsJob,
  dueDeadlinesJob,
  deadlineDueJob,
  dailySupervisionJob,
  policyRechecksJob,
  lapsedMeasuresJob,
  matchProjectJob,
  matchUnmatchedJob,
  matchAllJob,
  matchZoneJob,
];
