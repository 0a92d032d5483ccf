-- A reviewer from outside the zone is named with the office that answers for the opinion.
ALTER TABLE "compliance_review" ADD COLUMN "reviewer_office" TEXT;
