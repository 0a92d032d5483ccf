-- What is known of an import between upload and write: what was read, what a person decided, and who is at work.
ALTER TABLE "project_import"
  ADD COLUMN "preview" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "choices" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "working_since" TIMESTAMPTZ(3),
  ADD COLUMN "failure" TEXT;

-- The projects of one import.
CREATE INDEX "project_zone_id_import_source_idx" ON "project"("zone_id", "import_source");

-- As before, but a project whose team already says so is not written again: an import adds project and team together.
CREATE OR REPLACE FUNCTION project_keep_team() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed uuid := coalesce(NEW.project_id, OLD.project_id);
  team uuid[] := coalesce((SELECT array_agg(DISTINCT user_id) FROM project_member WHERE project_id = changed), '{}');
BEGIN
  UPDATE project SET team_ids = team WHERE id = changed AND team_ids IS DISTINCT FROM team;
  RETURN NULL;
END $$;
