-- Whom the leader has named to look at the evidence of a project; any verifier of the zone still may.
ALTER TABLE "project" ADD COLUMN "verifier_id" UUID;
