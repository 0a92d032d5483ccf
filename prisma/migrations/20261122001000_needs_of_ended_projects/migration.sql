-- A project that is lost, abandoned or transferred takes its open needs with it; each remembers the state it goes back to
-- when the project goes on.
ALTER TABLE "need" ADD COLUMN "resumes_as" "need_state";

-- Those that were left open on the desk of a project that had ended before.
WITH open AS (
  SELECT n.id, n.zone_id, n.project_id, n.serial, n.title, n.state, p.status_reason
    FROM need n JOIN project p ON p.id = n.project_id
   WHERE n.state IN ('raised', 'accepted', 'in_progress', 'waiting') AND p.status IN ('lost', 'abandoned', 'transferred')
), ended AS (
  UPDATE need n
     SET resumes_as = CASE WHEN n.state = 'waiting' THEN 'in_progress' ELSE n.state END, state = 'withdrawn',
         closed_at = now(), paused_at = NULL, pause_reason = NULL, light = 'green', light_days = NULL, version = n.version + 1
    FROM open WHERE n.id = open.id
), pauses AS (
  UPDATE need_pause SET "to" = (now() AT TIME ZONE 'Asia/Shanghai')::date FROM open WHERE need_id = open.id AND "to" IS NULL
), counters AS (
  UPDATE project SET open_needs = 0, overdue_needs = 0 WHERE id IN (SELECT project_id FROM open)
), steps AS (
  INSERT INTO need_event (id, zone_id, need_id, "from", "to", note)
  SELECT gen_random_uuid(), zone_id, id, state, 'withdrawn', status_reason FROM open
)
INSERT INTO activity (id, zone_id, project_id, need_id, kind, changes, detail)
SELECT gen_random_uuid(), zone_id, project_id, id, 'need.closed',
       jsonb_build_array(jsonb_build_object('field', 'state', 'from', state, 'to', 'withdrawn')),
       jsonb_strip_nulls(jsonb_build_object('action', 'withdraw_with_project', 'serial', serial, 'title', title, 'note', status_reason))
  FROM open;
