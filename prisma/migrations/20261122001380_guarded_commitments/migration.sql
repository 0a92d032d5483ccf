-- A review names the prohibitions it looked at; a promise they speak against names the review that covers it.

ALTER TABLE "compliance_review" ADD COLUMN "guard_keys" TEXT[] NOT NULL DEFAULT '{}';

-- Reviews that covered promises before are held to have looked at what those promises touch.
UPDATE compliance_review r SET guard_keys = found.keys
  FROM (SELECT c.review_id, array_agg(DISTINCT g.key ORDER BY g.key) AS keys
          FROM commitment c CROSS JOIN LATERAL unnest(c.guard_keys) AS g(key)
         WHERE c.review_id IS NOT NULL GROUP BY c.review_id) found
 WHERE r.id = found.review_id;

-- Whatever writes a promise: touched by a prohibition it needs a review of its own project that covers all of them
-- and did not object. The commands say so first and better; this is for every way past them.
CREATE FUNCTION commitment_is_reviewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(coalesce(NEW.guard_keys, '{}')) > 0 AND NOT EXISTS (
    SELECT 1 FROM compliance_review r
     WHERE r.id = NEW.review_id AND r.project_id = NEW.project_id AND r.zone_id = NEW.zone_id
       AND r.result <> 'objected' AND r.guard_keys @> NEW.guard_keys
  ) THEN
    RAISE EXCEPTION 'commitment against a prohibition without a compliance review' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER commitment_is_reviewed BEFORE INSERT OR UPDATE OF guard_keys, review_id, project_id, zone_id ON commitment
  FOR EACH ROW EXECUTE FUNCTION commitment_is_reviewed();
