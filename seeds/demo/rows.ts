import type { Prisma } from "~/platform/db/generated/client";

/** Rows of a made-up world, table by table, ready to be inserted in this order. */
export type WorldRows = {
  investor: Prisma.InvestorCreateManyInput[];
  contact: Prisma.ContactCreateManyInput[];
  project: Prisma.ProjectCreateManyInput[];
  projectMember: Prisma.ProjectMemberCreateManyInput[];
  projectFlag: Prisma.ProjectFlagCreateManyInput[];
  stageMove: Prisma.StageMoveCreateManyInput[];
  statusChange: Prisma.StatusChangeCreateManyInput[];
  milestone: Prisma.MilestoneCreateManyInput[];
  need: Prisma.NeedCreateManyInput[];
  needPerson: Prisma.NeedPersonCreateManyInput[];
  needEvent: Prisma.NeedEventCreateManyInput[];
  needPause: Prisma.NeedPauseCreateManyInput[];
  needLink: Prisma.NeedLinkCreateManyInput[];
  evidence: Prisma.EvidenceCreateManyInput[];
  evidenceContent: Prisma.EvidenceContentCreateManyInput[];
  evidenceVerification: Prisma.EvidenceVerificationCreateManyInput[];
  assessment: Prisma.AssessmentCreateManyInput[];
  interaction: Prisma.InteractionCreateManyInput[];
  capitalEntry: Prisma.CapitalEntryCreateManyInput[];
  complianceReview: Prisma.ComplianceReviewCreateManyInput[];
  commitment: Prisma.CommitmentCreateManyInput[];
  listMembership: Prisma.ListMembershipCreateManyInput[];
  provinceOpening: Prisma.ProvinceOpeningCreateManyInput[];
  followUp: Prisma.FollowUpCreateManyInput[];
  activity: Prisma.ActivityCreateManyInput[];
};

export function emptyRows(): WorldRows {
  return {
    investor: [],
    contact: [],
    project: [],
    projectMember: [],
    projectFlag: [],
    stageMove: [],
    statusChange: [],
    milestone: [],
    need: [],
    needPerson: [],
    needEvent: [],
    needPause: [],
    needLink: [],
    evidence: [],
    evidenceContent: [],
    evidenceVerification: [],
    assessment: [],
    interaction: [],
    capitalEntry: [],
    complianceReview: [],
    commitment: [],
    listMembership: [],
    provinceOpening: [],
    followUp: [],
    activity: [],
  };
}
