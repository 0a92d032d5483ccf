-- CreateEnum
CREATE TYPE "org_kind" AS ENUM ('nation', 'province', 'city', 'zone', 'department');

-- CreateEnum
CREATE TYPE "role_code" AS ENUM ('officer', 'leader', 'verifier', 'liaison', 'provincial', 'auditor', 'administrator');

-- CreateEnum
CREATE TYPE "region" AS ENUM ('east', 'central', 'west', 'northeast');

-- CreateEnum
CREATE TYPE "zone_level" AS ENUM ('national', 'provincial');

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('lead', 'negotiation', 'appraisal', 'signed', 'registered', 'construction', 'production', 'full_capacity');

-- CreateEnum
CREATE TYPE "project_status" AS ENUM ('ongoing', 'delayed', 'dormant', 'lost', 'abandoned', 'transferred');

-- CreateEnum
CREATE TYPE "project_kind" AS ENUM ('new', 'expansion', 'merger', 'joint_venture', 'reinvested_profit', 'relocation', 'rd_centre', 'headquarters');

-- CreateEnum
CREATE TYPE "confidentiality" AS ENUM ('public', 'internal', 'sensitive');

-- CreateEnum
CREATE TYPE "source_channel" AS ENUM ('overseas_post', 'delegation', 'fair', 'fund', 'intermediary', 'standard_land', 'investor_referral', 'leader_referral', 'walk_in', 'other');

-- CreateEnum
CREATE TYPE "investment_range" AS ENUM ('under_100m', 'from_100m', 'from_500m', 'from_1b', 'from_5b', 'from_10b', 'unknown');

-- CreateEnum
CREATE TYPE "priority_flag" AS ENUM ('integrated_circuits', 'biopharma', 'high_end_equipment');

-- CreateEnum
CREATE TYPE "flag_state" AS ENUM ('suggested', 'confirmed', 'rejected');

-- CreateEnum
CREATE TYPE "chain_role" AS ENUM ('extend', 'complete', 'strengthen', 'stabilise');

-- CreateEnum
CREATE TYPE "land_mode" AS ENUM ('grant', 'lease', 'standard_land', 'storeyed_factory', 'm0');

-- CreateEnum
CREATE TYPE "investor_tag" AS ENUM ('fortune_500', 'china_500', 'multinational', 'chain_leader', 'unicorn', 'specialised', 'single_champion', 'high_tech');

-- CreateEnum
CREATE TYPE "milestone_code" AS ENUM ('visit_here', 'visit_there', 'letter_of_intent', 'appraisal_meeting', 'signing', 'registration', 'filing', 'energy_review', 'eia', 'land_supply', 'land_planning_permit', 'title', 'works_planning_permit', 'drawing_review', 'construction_permit', 'start', 'statistical_entry', 'completion', 'production', 'above_scale', 'full_capacity');

-- CreateEnum
CREATE TYPE "team_role" AS ENUM ('officer', 'co_officer', 'service_officer');

-- CreateEnum
CREATE TYPE "assessment_result" AS ENUM ('follow', 'reserve', 'refer', 'reject');

-- CreateEnum
CREATE TYPE "interaction_kind" AS ENUM ('call', 'visit_here', 'visit_there', 'meeting', 'video_meeting', 'trip', 'fair', 'letter');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('contract', 'letter_of_intent', 'credit_document', 'site_document', 'appraisal_minutes', 'compliance_opinion', 'commitment_document', 'business_licence', 'initial_report', 'filing_document', 'land_document', 'eia_document', 'construction_permit', 'equipment_move_in', 'closing_document', 'start_proof', 'capital_proof', 'acceptance', 'output_proof', 'need_document', 'other');

-- CreateEnum
CREATE TYPE "eia_class" AS ENUM ('report', 'form', 'registration', 'exempt');

-- CreateEnum
CREATE TYPE "list_check_result" AS ENUM ('not_listed', 'restricted', 'prohibited');

-- CreateEnum
CREATE TYPE "encouraged_result" AS ENUM ('encouraged', 'not_encouraged');

-- CreateEnum
CREATE TYPE "capital_kind" AS ENUM ('foreign_capital', 'fixed_investment', 'registered_capital');

-- CreateEnum
CREATE TYPE "review_result" AS ENUM ('cleared', 'cleared_with_conditions', 'objected');

-- CreateEnum
CREATE TYPE "verification_subject" AS ENUM ('signed', 'construction', 'production');

-- CreateEnum
CREATE TYPE "verification_state" AS ENUM ('pending', 'verified', 'rejected');

-- CreateEnum
CREATE TYPE "commitment_party" AS ENUM ('government', 'investor');

-- CreateEnum
CREATE TYPE "commitment_state" AS ENUM ('open', 'kept', 'broken', 'withdrawn');

-- CreateEnum
CREATE TYPE "list_level" AS ENUM ('landmark', 'key', 'provincial', 'zone');

-- CreateEnum
CREATE TYPE "list_state" AS ENUM ('proposed', 'recommended', 'listed', 'not_listed', 'removed');

-- CreateEnum
CREATE TYPE "opening_reason" AS ENUM ('reported', 'listed', 'escalated');

-- CreateEnum
CREATE TYPE "move_kind" AS ENUM ('created', 'forward', 'forced', 'back');

-- CreateEnum
CREATE TYPE "production_extent" AS ENUM ('partial', 'full');

-- CreateEnum
CREATE TYPE "need_category" AS ENUM ('land', 'eia', 'finance', 'talent', 'entry_exit', 'energy', 'approval', 'tax_reinvest', 'logistics', 'platform_bonded', 'rd_ip', 'digital', 'chain', 'forex', 'trade_credit', 'living', 'safety', 'grievance', 'listing');

-- CreateEnum
CREATE TYPE "need_state" AS ENUM ('raised', 'accepted', 'in_progress', 'waiting', 'met', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "need_outcome" AS ENUM ('by_measure', 'ordinary_service', 'no_measure');

-- CreateEnum
CREATE TYPE "link_state" AS ENUM ('proposed', 'linked', 'applied', 'granted', 'used', 'declined', 'not_relevant');

-- CreateEnum
CREATE TYPE "eia_state" AS ENUM ('not_started', 'drafting', 'submitted', 'accepted', 'approved', 'returned');

-- CreateEnum
CREATE TYPE "finance_instrument" AS ENUM ('bank_loan', 'policy_loan', 'guarantee', 'bond', 'listing', 'equity_fund', 'special_bond', 'credit_insurance', 'lease', 'other');

-- CreateEnum
CREATE TYPE "talent_kind" AS ENUM ('executive', 'engineer', 'technician', 'skilled_worker', 'researcher', 'graduate');

-- CreateEnum
CREATE TYPE "travel_document" AS ENUM ('business_visa', 'work_permit', 'residence_permit', 'apec_card', 'invitation', 'visa_free_advice', 'family_visa');

-- CreateEnum
CREATE TYPE "light_level" AS ENUM ('grey', 'green', 'yellow', 'red');

-- CreateEnum
CREATE TYPE "light_rule" AS ENUM ('lead_unanswered', 'no_interaction', 'promise_missed', 'investment_behind', 'not_in_statistics', 'need_due', 'grievance_late');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('must', 'must_not', 'support', 'encourage', 'allow', 'explore', 'statement');

-- CreateEnum
CREATE TYPE "measure_nature" AS ENUM ('help', 'duty', 'guard', 'entry', 'target', 'context');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('in_force', 'draft', 'superseded', 'lapsed');

-- CreateEnum
CREATE TYPE "beneficiary" AS ENUM ('zone', 'developer', 'enterprise', 'person');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('done', 'denied');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('uploaded', 'previewed', 'written', 'discarded');

-- CreateTable
CREATE TABLE "province" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "short_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "region" "region" NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "country" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "is_free_port" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "currency" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "currency_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "currency" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "cny_per_unit" DECIMAL(18,8) NOT NULL,
    "is_provisional" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("currency","day")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL,
    "is_work" BOOLEAN NOT NULL,
    "name_zh" TEXT,
    "name_en" TEXT,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "year" INTEGER NOT NULL,
    "source" TEXT,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "industry" (
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "is_manufacturing" BOOLEAN NOT NULL,
    "priority" "priority_flag",

    CONSTRAINT "industry_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "catalogue_edition" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "number" TEXT,
    "issuer_zh" TEXT NOT NULL,
    "issuer_en" TEXT NOT NULL,
    "effective_from" DATE,
    "effective_to" DATE,
    "is_unverified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "catalogue_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "policy_document" (
    "key" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "short_title_zh" TEXT NOT NULL,
    "short_title_en" TEXT NOT NULL,
    "number" TEXT,
    "number_note_zh" TEXT,
    "number_note_en" TEXT,
    "issuer_zh" TEXT NOT NULL,
    "issuer_en" TEXT NOT NULL,
    "issued_on" DATE,
    "issued_note_zh" TEXT,
    "issued_note_en" TEXT,
    "level" TEXT NOT NULL,
    "province_code" TEXT,
    "standing" "standing" NOT NULL,
    "standing_reason_zh" TEXT NOT NULL,
    "standing_reason_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "policy_document_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "policy_article" (
    "key" TEXT NOT NULL,
    "document_key" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "chapter_number" INTEGER NOT NULL,
    "chapter_title_zh" TEXT NOT NULL,
    "chapter_title_en" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "gist_zh" TEXT NOT NULL,
    "gist_en" TEXT NOT NULL,

    CONSTRAINT "policy_article_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "measure" (
    "key" TEXT NOT NULL,
    "article_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "summary_zh" TEXT NOT NULL,
    "summary_en" TEXT NOT NULL,
    "how_to_zh" TEXT,
    "how_to_en" TEXT,
    "nature" "measure_nature" NOT NULL,
    "modality" "modality" NOT NULL,
    "categories" "need_category"[],
    "beneficiary" "beneficiary" NOT NULL,
    "conditions" JSONB NOT NULL,
    "departments" JSONB NOT NULL,
    "standing" "standing" NOT NULL,
    "standing_reason_zh" TEXT NOT NULL,
    "standing_reason_en" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "terms" TEXT[],
    "triggers" JSONB NOT NULL,
    "tokens" TEXT[],

    CONSTRAINT "measure_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "org" (
    "id" UUID NOT NULL,
    "kind" "org_kind" NOT NULL,
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "parent_id" UUID,
    "path" UUID[],
    "province_code" TEXT,
    "zone_id" UUID,
    "function" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "org_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zone" (
    "id" UUID NOT NULL,
    "level" "zone_level" NOT NULL DEFAULT 'national',
    "seq" INTEGER,
    "province_code" TEXT NOT NULL,
    "city_zh" TEXT,
    "year_approved" INTEGER,
    "approved_period" TEXT,
    "main_industries" TEXT,
    "has_planning_eia" BOOLEAN,

    CONSTRAINT "zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zone_ranking" (
    "id" UUID NOT NULL,
    "zone_id" UUID,
    "name_zh" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "list" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "zone_ranking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "language" TEXT NOT NULL DEFAULT 'zh-CN',
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "membership_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "role" "role_code" NOT NULL,
    "granted_by_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role_code" NOT NULL,
    "org_id" UUID NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'zh-CN',
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "investor" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "name_zh" TEXT,
    "name_en" TEXT,
    "aliases" TEXT[],
    "country_code" TEXT,
    "controller_name" TEXT,
    "controller_country" TEXT,
    "free_port_country" TEXT,
    "tags" "investor_tag"[],
    "is_existing" BOOLEAN NOT NULL DEFAULT false,
    "notes" TEXT,
    "name_key" TEXT NOT NULL,
    "tokens" TEXT[],
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "investor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "investor_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT,
    "phone_sealed" TEXT,
    "phone_masked" TEXT,
    "email_sealed" TEXT,
    "email_masked" TEXT,
    "is_first" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_name" TEXT,
    "confidentiality" "confidentiality" NOT NULL DEFAULT 'internal',
    "kind" "project_kind" NOT NULL DEFAULT 'new',
    "stage" "stage" NOT NULL DEFAULT 'lead',
    "status" "project_status" NOT NULL DEFAULT 'ongoing',
    "stage_entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_reason" TEXT,
    "lost_to" TEXT,
    "source_channel" "source_channel",
    "campaign" TEXT,
    "first_contact_org_id" UUID,
    "first_contact_user_id" UUID,
    "first_contact_on" DATE,
    "first_registered_at" TIMESTAMPTZ(3),
    "protected_until" DATE,
    "parent_project_id" UUID,
    "summary" TEXT,
    "investor_id" UUID,
    "investor_is_anonymous" BOOLEAN NOT NULL DEFAULT false,
    "country_code" TEXT,
    "first_contact_name" TEXT,
    "industry_code" TEXT,
    "industry_text" TEXT,
    "chain" TEXT,
    "chain_role" "chain_role",
    "flags" "priority_flag"[],
    "fits_leading_industry" BOOLEAN,
    "negative_list_edition_id" TEXT,
    "negative_list_result" "list_check_result",
    "negative_list_note" TEXT,
    "encouraged_edition_id" TEXT,
    "encouraged_result" "encouraged_result",
    "encouraged_item" TEXT,
    "catalogue_checked_by_id" UUID,
    "catalogue_checked_on" DATE,
    "investment_range" "investment_range",
    "total_investment" DECIMAL(20,4),
    "total_investment_currency" TEXT,
    "fixed_investment" DECIMAL(20,4),
    "fixed_investment_currency" TEXT,
    "foreign_capital" DECIMAL(20,4),
    "foreign_capital_currency" TEXT,
    "registered_capital" DECIMAL(20,4),
    "registered_capital_currency" TEXT,
    "contract_total" DECIMAL(20,4),
    "contract_total_currency" TEXT,
    "contract_foreign_capital" DECIMAL(20,4),
    "contract_foreign_capital_currency" TEXT,
    "foreign_share_percent" DECIMAL(6,3),
    "amount_unknown_reason" TEXT,
    "amount_as_reported" TEXT,
    "investment_cny" DECIMAL(20,4),
    "investment_rate_on" DATE,
    "land_mode" "land_mode",
    "land_area_mu" DECIMAL(12,3),
    "site" TEXT,
    "plot" TEXT,
    "floor_area_ratio" DECIMAL(6,3),
    "intensity_wan_per_mu" DECIMAL(14,3),
    "intensity_actual_wan_per_mu" DECIMAL(14,3),
    "tax_wan_per_mu" DECIMAL(14,3),
    "tax_actual_wan_per_mu" DECIMAL(14,3),
    "energy_tce" DECIMAL(16,3),
    "emission_note" TEXT,
    "eia_class" "eia_class",
    "has_planning_eia_cover" BOOLEAN,
    "jobs_planned" INTEGER,
    "jobs_actual" INTEGER,
    "foreign_staff" INTEGER,
    "officer_id" UUID,
    "service_officer_id" UUID,
    "aftercare_officer_id" UUID,
    "responsible_leader_id" UUID,
    "task_force" TEXT,
    "chain_head" TEXT,
    "team_ids" UUID[],
    "no_needs_yet_reason" TEXT,
    "appraisal_passed_on" DATE,
    "contract_signed_on" DATE,
    "promised_start_on" DATE,
    "promised_production_on" DATE,
    "promised_capacity_on" DATE,
    "company_name" TEXT,
    "credit_code" TEXT,
    "company_registered_on" DATE,
    "initial_report_on" DATE,
    "filing_code" TEXT,
    "site_obtained_on" DATE,
    "eia_done_on" DATE,
    "construction_permit_no" TEXT,
    "actual_start_on" DATE,
    "is_leased_plant" BOOLEAN NOT NULL DEFAULT false,
    "equipment_moved_in_on" DATE,
    "closed_on" DATE,
    "statistical_entry_on" DATE,
    "production_extent" "production_extent",
    "accepted_on" DATE,
    "promised_output_wan" DECIMAL(16,3),
    "actual_output_wan" DECIMAL(16,3),
    "promised_tax_wan" DECIMAL(16,3),
    "actual_tax_wan" DECIMAL(16,3),
    "capacity_assessed_on" DATE,
    "light" "light_level" NOT NULL DEFAULT 'green',
    "light_rule" "light_rule",
    "lights" JSONB NOT NULL DEFAULT '[]',
    "light_since" TIMESTAMPTZ(3),
    "missing_count" INTEGER NOT NULL DEFAULT 0,
    "open_needs" INTEGER NOT NULL DEFAULT 0,
    "overdue_needs" INTEGER NOT NULL DEFAULT 0,
    "last_interaction_on" DATE,
    "opened_at" TIMESTAMPTZ(3),
    "import_source" TEXT,
    "import_identity" TEXT,
    "import_extra" JSONB,
    "tokens" TEXT[],
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_serial" (
    "zone_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "project_serial_pkey" PRIMARY KEY ("zone_id","year")
);

-- CreateTable
CREATE TABLE "project_member" (
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "team_role" "team_role" NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_member_pkey" PRIMARY KEY ("project_id","user_id","team_role")
);

-- CreateTable
CREATE TABLE "project_flag" (
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "flag" "priority_flag" NOT NULL,
    "state" "flag_state" NOT NULL,
    "reason" JSONB NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_flag_pkey" PRIMARY KEY ("project_id","flag")
);

-- CreateTable
CREATE TABLE "stage_move" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "move_kind" NOT NULL,
    "from" "stage",
    "to" "stage" NOT NULL,
    "reason" TEXT,
    "missing" JSONB NOT NULL DEFAULT '[]',
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stage_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_change" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "from" "project_status" NOT NULL,
    "to" "project_status" NOT NULL,
    "reason" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "lost_to" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "code" "milestone_code" NOT NULL,
    "planned_on" DATE,
    "actual_on" DATE,
    "note" TEXT,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("project_id","code")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "need_id" UUID,
    "kind" "evidence_kind" NOT NULL,
    "title" TEXT,
    "file_name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_by_id" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "remove_reason" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_content" (
    "evidence_id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "evidence_content_pkey" PRIMARY KEY ("evidence_id")
);

-- CreateTable
CREATE TABLE "evidence_verification" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "subject" "verification_subject" NOT NULL,
    "state" "verification_state" NOT NULL DEFAULT 'pending',
    "entered_by_ids" UUID[],
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "evidence_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "result" "assessment_result" NOT NULL,
    "notes" TEXT,
    "refer_to" TEXT,
    "by_id" UUID,
    "on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interaction" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "interaction_kind" NOT NULL,
    "on" DATE NOT NULL,
    "our_side" TEXT,
    "their_side" TEXT,
    "is_substantive" BOOLEAN NOT NULL,
    "notes" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capital_entry" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "capital_kind" NOT NULL,
    "amount" DECIMAL(20,4) NOT NULL,
    "currency" TEXT NOT NULL,
    "arrived_on" DATE NOT NULL,
    "via_country" TEXT,
    "evidence_id" UUID,
    "note" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" UUID,
    "void_reason" TEXT,

    CONSTRAINT "capital_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compliance_review" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "result" "review_result" NOT NULL,
    "legal_basis" TEXT,
    "notes" TEXT,
    "reviewer_name" TEXT NOT NULL,
    "reviewer_id" UUID,
    "reviewed_on" DATE NOT NULL,
    "evidence_id" UUID,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "compliance_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "party" "commitment_party" NOT NULL,
    "what" TEXT NOT NULL,
    "legal_basis" TEXT,
    "value" DECIMAL(20,4),
    "value_currency" TEXT,
    "due_on" DATE,
    "state" "commitment_state" NOT NULL DEFAULT 'open',
    "guard_keys" TEXT[],
    "review_id" UUID,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_membership" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "level" "list_level" NOT NULL,
    "list_name" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "state" "list_state" NOT NULL,
    "decided_on" DATE NOT NULL,
    "document" TEXT,
    "reason" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "list_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province_opening" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "reason" "opening_reason" NOT NULL,
    "need_id" UUID,
    "listing_id" UUID,
    "note" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "province_opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "serial" INTEGER NOT NULL,
    "category" "need_category" NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT,
    "state" "need_state" NOT NULL DEFAULT 'raised',
    "department_id" UUID,
    "liaison_id" UUID,
    "raised_by_id" UUID,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "working_days" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "due_warning_years" INTEGER[],
    "paused_at" TIMESTAMPTZ(3),
    "pause_reason" TEXT,
    "escalated_at" TIMESTAMPTZ(3),
    "land_area_mu" DECIMAL(12,3),
    "land_mode" "land_mode",
    "land_use_class" TEXT,
    "land_floor_area_ratio" DECIMAL(6,3),
    "land_needed_on" DATE,
    "eia_class" "eia_class",
    "eia_is_covered" BOOLEAN,
    "eia_state" "eia_state",
    "finance_amount" DECIMAL(20,4),
    "finance_currency" TEXT,
    "finance_instrument" "finance_instrument",
    "finance_purpose" TEXT,
    "talent_head_count" INTEGER,
    "talent_kind" "talent_kind",
    "outcome" "need_outcome",
    "outcome_text" TEXT,
    "outcome_document" TEXT,
    "outcome_on" DATE,
    "rating" INTEGER,
    "rating_informant" TEXT,
    "rating_on" DATE,
    "judgements" JSONB NOT NULL DEFAULT '{}',
    "light" "light_level" NOT NULL DEFAULT 'green',
    "light_days" INTEGER,
    "tokens" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_person" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "name_masked" TEXT NOT NULL,
    "document_sealed" TEXT,
    "document_masked" TEXT,
    "nationality" TEXT NOT NULL,
    "document_kind" "travel_document" NOT NULL,
    "from" DATE,
    "to" DATE,
    "position" TEXT,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_event" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "from" "need_state",
    "to" "need_state" NOT NULL,
    "note" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_pause" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "reason" TEXT NOT NULL,
    "by_id" UUID,
    "approved_by_id" UUID,

    CONSTRAINT "need_pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_link" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "measure_key" TEXT NOT NULL,
    "state" "link_state" NOT NULL,
    "conditions" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,
    "linked_by_id" UUID,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_on" DATE,
    "answered_on" DATE,
    "granted" TEXT,
    "document" TEXT,
    "decline_reason" TEXT,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "need_id" UUID,
    "on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "next_action" TEXT,
    "next_on" DATE,
    "next_done_at" TIMESTAMPTZ(3),
    "owner_id" UUID,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "need_id" UUID,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "detail" JSONB NOT NULL DEFAULT '{}',
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "zone_id" UUID,
    "org_id" UUID,
    "actor_id" UUID,
    "membership_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT,
    "subject_id" TEXT,
    "outcome" "audit_outcome" NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operation" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "zone_id" UUID,
    "dedupe_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient_id" UUID,
    "to" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "message_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_import" (
    "id" UUID NOT NULL,
    "zone_id" UUID,
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "state" "import_state" NOT NULL DEFAULT 'uploaded',
    "counts" JSONB NOT NULL DEFAULT '{}',
    "problems" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "written_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "policy_article_document_key_position_idx" ON "policy_article"("document_key", "position");

-- CreateIndex
CREATE INDEX "measure_article_key_idx" ON "measure"("article_key");

-- CreateIndex
CREATE INDEX "measure_tokens_idx" ON "measure" USING GIN ("tokens");

-- CreateIndex
CREATE UNIQUE INDEX "org_code_key" ON "org"("code");

-- CreateIndex
CREATE INDEX "org_parent_id_idx" ON "org"("parent_id");

-- CreateIndex
CREATE INDEX "org_zone_id_idx" ON "org"("zone_id");

-- CreateIndex
CREATE UNIQUE INDEX "zone_seq_key" ON "zone"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "zone_ranking_year_list_name_zh_key" ON "zone_ranking"("year", "list", "name_zh");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "app_session_token_key" ON "app_session"("token");

-- CreateIndex
CREATE INDEX "app_session_user_id_idx" ON "app_session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "membership_org_id_idx" ON "membership"("org_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_org_id_idx" ON "invitation"("org_id");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE INDEX "investor_zone_id_name_key_idx" ON "investor"("zone_id", "name_key");

-- CreateIndex
CREATE INDEX "investor_name_key_idx" ON "investor"("name_key");

-- CreateIndex
CREATE INDEX "investor_tokens_idx" ON "investor" USING GIN ("tokens");

-- CreateIndex
CREATE UNIQUE INDEX "investor_zone_id_id_key" ON "investor"("zone_id", "id");

-- CreateIndex
CREATE INDEX "contact_zone_id_investor_id_idx" ON "contact"("zone_id", "investor_id");

-- CreateIndex
CREATE INDEX "project_zone_id_stage_stage_entered_at_id_idx" ON "project"("zone_id", "stage", "stage_entered_at", "id");

-- CreateIndex
CREATE INDEX "project_zone_id_updated_at_id_idx" ON "project"("zone_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "project_zone_id_investor_id_idx" ON "project"("zone_id", "investor_id");

-- CreateIndex
CREATE INDEX "project_zone_id_opened_at_idx" ON "project"("zone_id", "opened_at");

-- CreateIndex
CREATE INDEX "project_officer_id_idx" ON "project"("officer_id");

-- CreateIndex
CREATE INDEX "project_tokens_idx" ON "project" USING GIN ("tokens");

-- CreateIndex
CREATE UNIQUE INDEX "project_zone_id_id_key" ON "project"("zone_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "project_zone_id_code_key" ON "project"("zone_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "project_zone_id_import_identity_key" ON "project"("zone_id", "import_identity");

-- CreateIndex
CREATE INDEX "project_member_user_id_idx" ON "project_member"("user_id");

-- CreateIndex
CREATE INDEX "stage_move_zone_id_at_idx" ON "stage_move"("zone_id", "at");

-- CreateIndex
CREATE INDEX "stage_move_project_id_at_idx" ON "stage_move"("project_id", "at");

-- CreateIndex
CREATE INDEX "status_change_project_id_at_idx" ON "status_change"("project_id", "at");

-- CreateIndex
CREATE INDEX "evidence_project_id_idx" ON "evidence"("project_id");

-- CreateIndex
CREATE INDEX "evidence_need_id_idx" ON "evidence"("need_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_zone_id_id_key" ON "evidence"("zone_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_content_zone_id_evidence_id_key" ON "evidence_content"("zone_id", "evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_verification_project_id_subject_key" ON "evidence_verification"("project_id", "subject");

-- CreateIndex
CREATE INDEX "assessment_project_id_at_idx" ON "assessment"("project_id", "at");

-- CreateIndex
CREATE INDEX "interaction_project_id_on_idx" ON "interaction"("project_id", "on" DESC);

-- CreateIndex
CREATE INDEX "capital_entry_project_id_arrived_on_idx" ON "capital_entry"("project_id", "arrived_on");

-- CreateIndex
CREATE INDEX "compliance_review_project_id_idx" ON "compliance_review"("project_id");

-- CreateIndex
CREATE INDEX "commitment_project_id_idx" ON "commitment"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_membership_project_id_level_list_name_edition_key" ON "list_membership"("project_id", "level", "list_name", "edition");

-- CreateIndex
CREATE INDEX "province_opening_project_id_at_idx" ON "province_opening"("project_id", "at");

-- CreateIndex
CREATE INDEX "province_opening_zone_id_at_idx" ON "province_opening"("zone_id", "at");

-- CreateIndex
CREATE INDEX "need_zone_id_state_due_on_id_idx" ON "need"("zone_id", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "need_department_id_state_due_on_id_idx" ON "need"("department_id", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "need_project_id_idx" ON "need"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "need_zone_id_id_key" ON "need"("zone_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "need_project_id_serial_key" ON "need"("project_id", "serial");

-- CreateIndex
CREATE INDEX "need_person_need_id_idx" ON "need_person"("need_id");

-- CreateIndex
CREATE INDEX "need_event_need_id_at_idx" ON "need_event"("need_id", "at");

-- CreateIndex
CREATE INDEX "need_pause_need_id_idx" ON "need_pause"("need_id");

-- CreateIndex
CREATE INDEX "need_link_measure_key_idx" ON "need_link"("measure_key");

-- CreateIndex
CREATE INDEX "need_link_zone_id_state_idx" ON "need_link"("zone_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "need_link_need_id_measure_key_key" ON "need_link"("need_id", "measure_key");

-- CreateIndex
CREATE INDEX "follow_up_project_id_at_idx" ON "follow_up"("project_id", "at");

-- CreateIndex
CREATE INDEX "follow_up_need_id_at_idx" ON "follow_up"("need_id", "at");

-- CreateIndex
CREATE INDEX "follow_up_owner_id_next_on_idx" ON "follow_up"("owner_id", "next_on");

-- CreateIndex
CREATE INDEX "activity_project_id_at_idx" ON "activity"("project_id", "at" DESC);

-- CreateIndex
CREATE INDEX "activity_zone_id_at_idx" ON "activity"("zone_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_org_id_at_idx" ON "audit_event"("org_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_zone_id_at_idx" ON "audit_event"("zone_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_dedupe_key_key" ON "outbox_mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_mail_state_created_at_idx" ON "outbox_mail"("state", "created_at");

-- CreateIndex
CREATE INDEX "project_import_user_id_created_at_idx" ON "project_import"("user_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "policy_article" ADD CONSTRAINT "policy_article_document_key_fkey" FOREIGN KEY ("document_key") REFERENCES "policy_document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_article_key_fkey" FOREIGN KEY ("article_key") REFERENCES "policy_article"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org" ADD CONSTRAINT "org_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "org"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone" ADD CONSTRAINT "zone_id_fkey" FOREIGN KEY ("id") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_session" ADD CONSTRAINT "app_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_zone_id_investor_id_fkey" FOREIGN KEY ("zone_id", "investor_id") REFERENCES "investor"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_zone_id_investor_id_fkey" FOREIGN KEY ("zone_id", "investor_id") REFERENCES "investor"("zone_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_member" ADD CONSTRAINT "project_member_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_flag" ADD CONSTRAINT "project_flag_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_change" ADD CONSTRAINT "status_change_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_zone_id_need_id_fkey" FOREIGN KEY ("zone_id", "need_id") REFERENCES "need"("zone_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_content" ADD CONSTRAINT "evidence_content_zone_id_evidence_id_fkey" FOREIGN KEY ("zone_id", "evidence_id") REFERENCES "evidence"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_verification" ADD CONSTRAINT "evidence_verification_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capital_entry" ADD CONSTRAINT "capital_entry_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_review" ADD CONSTRAINT "compliance_review_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_membership" ADD CONSTRAINT "list_membership_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "province_opening" ADD CONSTRAINT "province_opening_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_person" ADD CONSTRAINT "need_person_zone_id_need_id_fkey" FOREIGN KEY ("zone_id", "need_id") REFERENCES "need"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_event" ADD CONSTRAINT "need_event_zone_id_need_id_fkey" FOREIGN KEY ("zone_id", "need_id") REFERENCES "need"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_pause" ADD CONSTRAINT "need_pause_zone_id_need_id_fkey" FOREIGN KEY ("zone_id", "need_id") REFERENCES "need"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_link" ADD CONSTRAINT "need_link_zone_id_need_id_fkey" FOREIGN KEY ("zone_id", "need_id") REFERENCES "need"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_link" ADD CONSTRAINT "need_link_measure_key_fkey" FOREIGN KEY ("measure_key") REFERENCES "measure"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_zone_id_need_id_fkey" FOREIGN KEY ("zone_id", "need_id") REFERENCES "need"("zone_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_zone_id_project_id_fkey" FOREIGN KEY ("zone_id", "project_id") REFERENCES "project"("zone_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
