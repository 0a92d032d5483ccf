-- The policy library: documents as received, their review, editions, and what follows from them for projects.

-- CreateEnum
CREATE TYPE "policy_draft_state" AS ENUM ('open', 'published', 'discarded');

-- CreateEnum
CREATE TYPE "article_fate" AS ENUM ('unchanged', 'changed', 'moved', 'new', 'gone');

-- CreateEnum
CREATE TYPE "recheck_cause" AS ENUM ('changed', 'moved', 'gone', 'superseded', 'lapsed');

-- CreateEnum
CREATE TYPE "recheck_state" AS ENUM ('open', 'holds', 'acted');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('proposed', 'linked', 'not_relevant', 'withdrawn');

-- CreateEnum
CREATE TYPE "proposal_cause" AS ENUM ('project_changed', 'measure_appeared');

-- CreateEnum
CREATE TYPE "deadline_state" AS ENUM ('open', 'done', 'void');

-- CreateEnum
CREATE TYPE "token_scope" AS ENUM ('read', 'write');

-- AlterTable
ALTER TABLE "measure" ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "deadlines" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "reviewed_at" TIMESTAMPTZ(3),
ADD COLUMN     "reviewed_by_id" UUID;

-- AlterTable
ALTER TABLE "policy_article" ADD COLUMN     "gone_in_edition" INTEGER;

-- AlterTable
ALTER TABLE "policy_document" ADD COLUMN     "article_word" TEXT NOT NULL DEFAULT 'article',
ADD COLUMN     "is_unverified" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kept_here_since" TIMESTAMPTZ(3),
ADD COLUMN     "replaced_by_key" TEXT;

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "matched_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "policy_file" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "encoding" TEXT,
    "content" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_correction" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "at" INTEGER NOT NULL,
    "received" TEXT NOT NULL,
    "corrected" TEXT NOT NULL,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_draft" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "policy_draft_state" NOT NULL DEFAULT 'open',
    "document_key" TEXT,
    "outline" JSONB NOT NULL,
    "head" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_draft_article" (
    "draft_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "review" JSONB NOT NULL,
    "text_hash" TEXT NOT NULL,
    "reviewed_by_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_draft_article_pkey" PRIMARY KEY ("draft_id","number")
);

-- CreateTable
CREATE TABLE "policy_edition" (
    "id" UUID NOT NULL,
    "document_key" TEXT NOT NULL,
    "serial" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issued_on" DATE,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "addressees" TEXT NOT NULL,
    "preamble" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "annexes" JSONB NOT NULL DEFAULT '[]',
    "published_by_id" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "article_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT,
    "received" TEXT NOT NULL,
    "cleaned" TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "page" INTEGER,
    "corrections" JSONB NOT NULL DEFAULT '[]',
    "fate" "article_fate" NOT NULL DEFAULT 'new',
    "words" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_recheck" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "need_id" UUID,
    "link_id" UUID,
    "commitment_id" UUID,
    "article_key" TEXT NOT NULL,
    "measure_key" TEXT,
    "cause" "recheck_cause" NOT NULL,
    "cause_key" TEXT NOT NULL,
    "owner_id" UUID,
    "state" "recheck_state" NOT NULL DEFAULT 'open',
    "note" TEXT,
    "done_by_id" UUID,
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_recheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_proposal" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "measure_key" TEXT NOT NULL,
    "need_id" UUID,
    "cause" "proposal_cause" NOT NULL,
    "conditions" JSONB NOT NULL DEFAULT '[]',
    "matched" TEXT[],
    "state" "proposal_state" NOT NULL DEFAULT 'proposed',
    "note" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "measure_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "need_id" UUID,
    "link_id" UUID,
    "measure_key" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "counts_from" DATE,
    "due_on" DATE NOT NULL,
    "owner_id" UUID,
    "state" "deadline_state" NOT NULL DEFAULT 'open',
    "note" TEXT,
    "reminded_at" TIMESTAMPTZ(3),
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_by_id" UUID,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "scope" "token_scope" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "policy_file_org_id_created_at_idx" ON "policy_file"("org_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "policy_correction_file_id_at_key" ON "policy_correction"("file_id", "at");

-- CreateIndex
CREATE INDEX "policy_draft_org_id_state_created_at_idx" ON "policy_draft"("org_id", "state", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "policy_draft_file_id_position_key" ON "policy_draft"("file_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "policy_edition_document_key_serial_key" ON "policy_edition"("document_key", "serial");

-- CreateIndex
CREATE INDEX "article_text_article_key_idx" ON "article_text"("article_key");

-- CreateIndex
CREATE UNIQUE INDEX "article_text_edition_id_article_key_key" ON "article_text"("edition_id", "article_key");

-- CreateIndex
CREATE INDEX "policy_recheck_zone_id_state_created_at_idx" ON "policy_recheck"("zone_id", "state", "created_at" DESC);

-- CreateIndex
CREATE INDEX "policy_recheck_owner_id_state_idx" ON "policy_recheck"("owner_id", "state");

-- CreateIndex
CREATE INDEX "policy_recheck_project_id_idx" ON "policy_recheck"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_recheck_once" ON "policy_recheck"("cause_key", "project_id", "need_id", "article_key", "measure_key", "commitment_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "measure_proposal_zone_id_state_proposed_at_idx" ON "measure_proposal"("zone_id", "state", "proposed_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "measure_proposal_project_id_measure_key_key" ON "measure_proposal"("project_id", "measure_key");

-- CreateIndex
CREATE INDEX "deadline_zone_id_state_due_on_idx" ON "deadline"("zone_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "deadline_owner_id_state_due_on_idx" ON "deadline"("owner_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_once" ON "deadline"("project_id", "measure_key", "rule", "counts_from") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_created_at_idx" ON "api_token"("user_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "policy_correction" ADD CONSTRAINT "policy_correction_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "policy_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_draft" ADD CONSTRAINT "policy_draft_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "policy_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_draft_article" ADD CONSTRAINT "policy_draft_article_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "policy_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_edition" ADD CONSTRAINT "policy_edition_document_key_fkey" FOREIGN KEY ("document_key") REFERENCES "policy_document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "policy_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_article_key_fkey" FOREIGN KEY ("article_key") REFERENCES "policy_article"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_recheck" ADD CONSTRAINT "policy_recheck_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_proposal" ADD CONSTRAINT "measure_proposal_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_proposal" ADD CONSTRAINT "measure_proposal_measure_key_fkey" FOREIGN KEY ("measure_key") REFERENCES "measure"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_measure_key_fkey" FOREIGN KEY ("measure_key") REFERENCES "measure"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Projects that were never held against the measures, for the job that does it.
CREATE INDEX project_unmatched ON project (zone_id, id) WHERE matched_at IS NULL;

-- ---------------------------------------------------------------- row access

-- May the viewer keep the library's documents of this province (null: national)? Administrators of an office above the
-- zones keep all of it, a provincial office what its own province issued.
CREATE FUNCTION app_keeps_library(p_province text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(app_role() = 'system'
    OR (app_role() = 'administrator' AND EXISTS (SELECT 1 FROM org o WHERE o.id = app_org() AND o.zone_id IS NULL))
    OR (app_role() = 'provincial' AND p_province IS NOT NULL
        AND EXISTS (SELECT 1 FROM org o WHERE o.id = app_org() AND o.province_code = p_province)), false)
$$;

-- Drafts are the office's that made them.
CREATE FUNCTION app_drafts_policies(p_org uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(p_org = app_org() AND app_role() IN ('administrator', 'provincial'), false)
$$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy_document','policy_article','measure','policy_edition','article_text','policy_file','policy_correction',
                           'policy_draft','policy_draft_article','policy_recheck','measure_proposal','deadline','api_token'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
  END LOOP;
END $$;

-- The library is everybody's to read.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy_document','policy_article','measure','policy_edition','article_text'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO landfall_app', t);
    EXECUTE format('CREATE POLICY library_read ON %I FOR SELECT TO landfall_app USING (true)', t);
  END LOOP;
END $$;
REVOKE DELETE ON policy_document, policy_article, measure, policy_edition, article_text FROM landfall_app;
REVOKE UPDATE ON policy_edition, article_text FROM landfall_app;

CREATE POLICY library_add ON policy_document FOR INSERT TO landfall_app WITH CHECK (app_keeps_library(province_code));
CREATE POLICY library_change ON policy_document FOR UPDATE TO landfall_app
  USING (app_keeps_library(province_code)) WITH CHECK (app_keeps_library(province_code));
CREATE POLICY library_add ON policy_article FOR INSERT TO landfall_app WITH CHECK (
  EXISTS (SELECT 1 FROM policy_document d WHERE d.key = document_key AND app_keeps_library(d.province_code)));
CREATE POLICY library_change ON policy_article FOR UPDATE TO landfall_app USING (
  EXISTS (SELECT 1 FROM policy_document d WHERE d.key = document_key AND app_keeps_library(d.province_code)));
CREATE POLICY library_add ON measure FOR INSERT TO landfall_app WITH CHECK (
  EXISTS (SELECT 1 FROM policy_article a JOIN policy_document d ON d.key = a.document_key
           WHERE a.key = article_key AND app_keeps_library(d.province_code)));
CREATE POLICY library_change ON measure FOR UPDATE TO landfall_app USING (
  EXISTS (SELECT 1 FROM policy_article a JOIN policy_document d ON d.key = a.document_key
           WHERE a.key = article_key AND app_keeps_library(d.province_code)));
CREATE POLICY library_add ON policy_edition FOR INSERT TO landfall_app WITH CHECK (
  EXISTS (SELECT 1 FROM policy_document d WHERE d.key = document_key AND app_keeps_library(d.province_code)));
CREATE POLICY library_add ON article_text FOR INSERT TO landfall_app WITH CHECK (
  EXISTS (SELECT 1 FROM policy_edition e JOIN policy_document d ON d.key = e.document_key
           WHERE e.id = edition_id AND app_keeps_library(d.province_code)));

-- Files, corrections and drafts belong to the office that works on them.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy_file','policy_correction','policy_draft','policy_draft_article'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_app', t);
    EXECUTE format('CREATE POLICY office_all ON %I TO landfall_app USING (app_drafts_policies(org_id)) WITH CHECK (app_drafts_policies(org_id))', t);
  END LOOP;
END $$;
-- A file is never changed.
REVOKE UPDATE ON policy_file FROM landfall_app;

-- What follows for a project is seen and settled with the project.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy_recheck','measure_proposal','deadline'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO landfall_app', t);
    EXECUTE format('REVOKE DELETE ON %I FROM landfall_app', t);
    EXECUTE format($p$CREATE POLICY record_read ON %1$I FOR SELECT TO landfall_app USING (
      zone_id = ANY ((SELECT app_zones())::uuid[])
      AND ((SELECT app_sees_whole_zone()) OR EXISTS (SELECT 1 FROM project p WHERE p.id = %1$I.project_id)))$p$, t);
    EXECUTE format($p$CREATE POLICY record_add ON %1$I FOR INSERT TO landfall_app WITH CHECK (
      zone_id = ANY ((SELECT app_zones())::uuid[]) AND app_may_write_project(project_id))$p$, t);
    EXECUTE format($p$CREATE POLICY record_change ON %1$I FOR UPDATE TO landfall_app USING (
      zone_id = ANY ((SELECT app_zones())::uuid[]) AND app_may_write_project(project_id))$p$, t);
  END LOOP;
END $$;

-- Tokens are their person's own. The command that makes one for somebody works as the system.
GRANT SELECT, INSERT, UPDATE ON api_token TO landfall_app;
REVOKE DELETE ON api_token FROM landfall_app;
CREATE POLICY token_own ON api_token TO landfall_app
  USING (user_id = (SELECT app_user_id()) OR (SELECT app_role()) = 'system')
  WITH CHECK ((SELECT app_role()) = 'system' OR (user_id = (SELECT app_user_id())
    AND EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id AND m.user_id = (SELECT app_user_id()) AND m.ended_at IS NULL)));

-- The viewer behind a token's hash, in one round trip: nobody when it was revoked, has expired, or its person is
-- disabled or no longer holds the membership it was made for. Notes its use at most once a minute.
CREATE FUNCTION app_token_viewer(p_hash text)
RETURNS TABLE (token_id uuid, scope text, user_id uuid, name text, email text, language text, time_zone text,
               membership_id uuid, memberships jsonb, zone_ids uuid[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  s record;
  zones uuid[] := '{}';
BEGIN
  SELECT t.id, t.scope::text AS scope, t.last_used_at, u.id AS user_id, u.name, u.email, u.language, u.time_zone,
         m.id AS membership_id, m.role::text AS role, o.id AS org_id, o.zone_id,
         jsonb_build_array(jsonb_build_object('id', m.id, 'role', m.role, 'orgId', o.id, 'zoneId', o.zone_id,
                           'orgName', jsonb_build_object('zh', o.name_zh, 'en', o.name_en))) AS held
    INTO s
    FROM api_token t
    JOIN app_user u ON u.id = t.user_id AND u.disabled_at IS NULL
    JOIN membership m ON m.id = t.membership_id AND m.user_id = t.user_id AND m.ended_at IS NULL
    JOIN org o ON o.id = m.org_id AND o.is_active
   WHERE t.hash = p_hash AND t.revoked_at IS NULL AND t.expires_at > now();
  IF NOT FOUND THEN RETURN; END IF;

  IF s.role IN ('officer', 'leader', 'verifier') OR (s.role = 'auditor' AND s.zone_id IS NOT NULL) THEN
    zones := array_remove(ARRAY[s.zone_id], NULL);
  ELSIF s.role IN ('provincial', 'auditor') THEN
    SELECT coalesce(array_agg(z.id ORDER BY z.id), '{}') INTO zones
      FROM org z WHERE z.kind = 'zone' AND z.path @> ARRAY[s.org_id];
  END IF;

  IF s.last_used_at IS NULL OR s.last_used_at < now() - interval '1 minute' THEN
    UPDATE api_token SET last_used_at = now() WHERE id = s.id;
  END IF;

  RETURN QUERY SELECT s.id, s.scope, s.user_id, s.name, s.email, s.language, s.time_zone, s.membership_id, s.held, zones;
END $$;

REVOKE EXECUTE ON FUNCTION app_keeps_library(text), app_drafts_policies(uuid), app_token_viewer(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_keeps_library(text), app_drafts_policies(uuid), app_token_viewer(text) TO landfall_app;
