import type { DeadlineRow, UsedLink } from "~/domain/deadlines/shown-deadline";
import type { NeedCategory } from "~/domain/needs/categories";
import type { Tx } from "~/platform/db/db.server";
import type { Money } from "~/values/money";
import type { InvestorTag, ListLevel, MilestoneCode, PriorityFlag } from "./codes";
import type {
  AssessmentResult,
  CapitalKind,
  CommitmentState,
  EvidenceKind,
  FlagState,
  InteractionKind,
  ListState,
  ReviewResult,
  VerificationState,
  VerificationSubject,
} from "./record-codes";

type Id = string;
/** 'YYYY-MM-DD'. */
type Day = string;
/** ISO, UTC. */
type Instant = string;

/** Everything around a project's row, as the statement below gives it. */
export type AroundProject = {
  investor: {
    id: Id;
    nameZh: string | null;
    nameEn: string | null;
    controllerName: string | null;
    controllerCountry: string | null;
    freePortCountry: string | null;
    tags: InvestorTag[];
    isExisting: boolean;
    contacts: number;
  } | null;
  firstContactOrg: { zh: string; en: string } | null;
  coOfficerIds: Id[];
  flagRecords: {
    flag: PriorityFlag;
    state: FlagState;
    reason: unknown;
    decidedById: Id | null;
    decidedAt: Instant | null;
  }[];
  assessments: {
    id: Id;
    result: AssessmentResult;
    notes: string | null;
    referTo: string | null;
    on: Day;
    byId: Id | null;
  }[];
  interactions: Interaction[];
  interactionCount: number;
  capital: {
    id: Id;
    kind: CapitalKind;
    money: Money;
    arrivedOn: Day;
    viaCountry: string | null;
    evidenceId: Id | null;
    note: string | null;
    byId: Id | null;
    isVoid: boolean;
    voidedById: Id | null;
    voidReason: string | null;
  }[];
  reviews: {
    id: Id;
    subject: string;
    result: ReviewResult;
    legalBasis: string | null;
    notes: string | null;
    reviewerName: string;
    reviewerOffice: string | null;
    reviewedOn: Day;
    evidenceId: Id | null;
    guardKeys: string[];
    byId: Id | null;
  }[];
  commitments: {
    id: Id;
    party: "government" | "investor";
    what: string;
    legalBasis: string | null;
    value: Money | null;
    dueOn: Day | null;
    state: CommitmentState;
    guardKeys: string[];
    review: { id: Id; reviewerName: string; result: ReviewResult; reviewedOn: Day } | null;
    byId: Id | null;
    at: Instant;
  }[];
  listings: {
    id: Id;
    level: ListLevel;
    listName: string;
    edition: string;
    state: ListState;
    decidedOn: Day;
    document: string | null;
    reason: string | null;
  }[];
  verifications: {
    subject: VerificationSubject;
    state: VerificationState;
    requestedById: Id | null;
    requestedAt: Instant;
    decidedById: Id | null;
    decidedAt: Instant | null;
  }[];
  milestones: { code: MilestoneCode; plannedOn: Day | null; actualOn: Day | null; note: string | null }[];
  files: {
    id: Id;
    kind: EvidenceKind;
    title: string | null;
    fileName: string;
    sizeBytes: number;
    uploadedById: Id | null;
    uploadedAt: Instant;
    removedAt: Instant | null;
    removeReason: string | null;
    need: { id: Id; serial: number } | null;
  }[];
  nextActions: {
    id: Id;
    nextAction: string;
    nextOn: Day | null;
    ownerId: Id | null;
    need: { id: Id; serial: number } | null;
  }[];
  deadlines: DeadlineRow[];
  /** Links that were granted or used. */
  usedLinks: UsedLink[];
  /** Undecided ones; the newest few, and how many there are. */
  proposals: {
    id: Id;
    measure: { key: string; title: { zh: string; en: string } };
    category: NeedCategory | null;
    need: { id: Id; serial: number; title: string } | null;
    conditions: { text: { zh: string; en: string }; state: string; field: string }[];
    matched: string[];
  }[];
  proposalCount: number;
  openings: {
    id: Id;
    reason: "reported" | "listed" | "escalated";
    note: string | null;
    byId: Id | null;
    at: Instant;
  }[];
};

export type Interaction = {
  id: Id;
  kind: InteractionKind;
  on: Day;
  ourSide: string | null;
  theirSide: string | null;
  isSubstantive: boolean;
  notes: string;
  byId: Id | null;
};

/**
 * Reads everything around one project in one statement. The project must be visible: call it after the scope; row
 * security holds for every table in it all the same.
 *
 * Raw because the client asks for each relation by itself: fifteen round trips for the page that is opened most.
 * Newest first everywhere; how many of each is bounded, and interactions are counted beside the few that are shown.
 */
export async function readAroundProject(tx: Tx, projectId: string): Promise<AroundProject> {
  const [row] = await tx.$queryRaw<{ rows: AroundProject }[]>`
    SELECT json_build_object(
      'investor', (SELECT json_build_object('id', i.id, 'nameZh', i.name_zh, 'nameEn', i.name_en, 'controllerName', i.controller_name,
          'controllerCountry', i.controller_country, 'freePortCountry', i.free_port_country, 'tags', to_json(coalesce(i.tags::text[], '{}')), 'isExisting', i.is_existing,
          'contacts', (SELECT count(*)::int FROM contact c WHERE c.investor_id = i.id))
        FROM investor i WHERE i.zone_id = p.zone_id AND i.id = p.investor_id),
      'firstContactOrg', (SELECT json_build_object('zh', o.name_zh, 'en', o.name_en) FROM org o WHERE o.id = p.first_contact_org_id),
      'coOfficerIds', (SELECT coalesce(json_agg(m.user_id ORDER BY m.user_id), '[]') FROM project_member m WHERE m.project_id = p.id AND m.team_role = 'co_officer'),
      'flagRecords', (SELECT coalesce(json_agg(json_build_object('flag', f.flag, 'state', f.state, 'reason', f.reason, 'decidedById', f.decided_by_id,
          'decidedAt', f.decided_at) ORDER BY f.flag), '[]') FROM project_flag f WHERE f.project_id = p.id),
      'assessments', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, result, notes, refer_to AS "referTo", "on", by_id AS "byId" FROM assessment WHERE project_id = p.id ORDER BY at DESC, id DESC LIMIT 5) x),
      'interactions', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, kind, "on", our_side AS "ourSide", their_side AS "theirSide", is_substantive AS "isSubstantive", notes, by_id AS "byId"
          FROM interaction WHERE project_id = p.id ORDER BY "on" DESC, id DESC LIMIT 5) x),
      'interactionCount', (SELECT count(*)::int FROM interaction WHERE project_id = p.id),
      'capital', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, kind, json_build_object('amount', trim_scale(amount)::text, 'currency', currency) AS money, arrived_on AS "arrivedOn",
               via_country AS "viaCountry", evidence_id AS "evidenceId", note, by_id AS "byId", voided_at IS NOT NULL AS "isVoid",
               voided_by_id AS "voidedById", void_reason AS "voidReason"
          FROM capital_entry WHERE project_id = p.id ORDER BY arrived_on DESC, id DESC LIMIT 300) x),
      'reviews', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, subject, result, legal_basis AS "legalBasis", notes, reviewer_name AS "reviewerName", reviewer_office AS "reviewerOffice", reviewed_on AS "reviewedOn", evidence_id AS "evidenceId",
               guard_keys AS "guardKeys", by_id AS "byId"
          FROM compliance_review WHERE project_id = p.id ORDER BY at DESC, id DESC LIMIT 50) x),
      'commitments', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, party, what, legal_basis AS "legalBasis", due_on AS "dueOn", state, coalesce(guard_keys, '{}') AS "guardKeys", by_id AS "byId", at,
               (SELECT json_build_object('id', r.id, 'reviewerName', r.reviewer_name, 'result', r.result, 'reviewedOn', r.reviewed_on)
                  FROM compliance_review r WHERE r.project_id = p.id AND r.id = commitment.review_id) AS review,
               CASE WHEN value IS NOT NULL AND value_currency IS NOT NULL
                 THEN json_build_object('amount', trim_scale(value)::text, 'currency', value_currency) END AS value
          FROM commitment WHERE project_id = p.id ORDER BY at DESC, id DESC LIMIT 50) x),
      'listings', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, level, list_name AS "listName", edition, state, decided_on AS "decidedOn", document, reason
          FROM list_membership WHERE project_id = p.id ORDER BY decided_on DESC, id DESC LIMIT 50) x),
      'verifications', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT subject, state, requested_by_id AS "requestedById", requested_at AS "requestedAt", decided_by_id AS "decidedById", decided_at AS "decidedAt"
          FROM evidence_verification WHERE project_id = p.id ORDER BY subject LIMIT 3) x),
      'milestones', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT code, planned_on AS "plannedOn", actual_on AS "actualOn", note FROM milestone WHERE project_id = p.id ORDER BY code LIMIT 30) x),
      'files', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT e.id, e.kind, e.title, e.file_name AS "fileName", e.size_bytes AS "sizeBytes", e.uploaded_by_id AS "uploadedById",
               e.uploaded_at AS "uploadedAt", e.removed_at AS "removedAt", e.remove_reason AS "removeReason",
               (SELECT json_build_object('id', n.id, 'serial', n.serial) FROM need n WHERE n.id = e.need_id) AS need
          FROM evidence e WHERE e.project_id = p.id ORDER BY e.uploaded_at DESC, e.id DESC LIMIT 300) x),
      'nextActions', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT u.id, u.next_action AS "nextAction", u.next_on AS "nextOn", u.owner_id AS "ownerId",
               (SELECT json_build_object('id', n.id, 'serial', n.serial) FROM need n WHERE n.id = u.need_id) AS need
          FROM follow_up u WHERE u.project_id = p.id AND u.next_action IS NOT NULL AND u.next_done_at IS NULL ORDER BY u.next_on, u.id LIMIT 20) x),
      'deadlines', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT d.id, d.measure_key AS "measureKey", d.rule, d.counts_from AS "countsFrom", d.due_on AS "dueOn", d.state, d.note, d.owner_id AS "ownerId",
               (SELECT json_build_object('id', n.id, 'serial', n.serial) FROM need n WHERE n.id = d.need_id) AS need
          FROM deadline d WHERE d.project_id = p.id ORDER BY d.state = 'open' DESC, d.due_on, d.id LIMIT 50) x),
      'usedLinks', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT l.measure_key AS "measureKey", json_build_object('id', n.id, 'serial', n.serial) AS need
          FROM need_link l JOIN need n ON n.id = l.need_id
         WHERE n.project_id = p.id AND l.state IN ('granted', 'used') ORDER BY n.serial, l.id LIMIT 200) x),
      'proposals', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT o.id, json_build_object('key', m.key, 'title', json_build_object('zh', m.title_zh, 'en', m.title_en)) AS measure,
               m.categories[1] AS category, o.conditions, o.matched,
               (SELECT json_build_object('id', n.id, 'serial', n.serial, 'title', n.title) FROM need n WHERE n.id = o.need_id) AS need
          FROM measure_proposal o JOIN measure m ON m.key = o.measure_key
         WHERE o.project_id = p.id AND o.state = 'proposed' ORDER BY o.proposed_at DESC, o.id DESC LIMIT 3) x),
      'proposalCount', (SELECT count(*)::int FROM measure_proposal WHERE project_id = p.id AND state = 'proposed'),
      'openings', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT id, reason, note, by_id AS "byId", at FROM province_opening WHERE project_id = p.id ORDER BY at DESC, id DESC LIMIT 20) x)
    ) AS rows
    FROM project p WHERE p.id = ${projectId}::uuid`;
  if (!row) throw new Error("The rows of a project out of sight were asked for.");
  return row.rows;
}
