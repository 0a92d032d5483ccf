-- What came of the library: rows to count from, without anything that names a project, a need or a person.
--
-- A zone's people count what they may see. An office counts every project of its zones, also those not opened to it: the
-- functions answer a number that means nothing outside the one answer, the zone, the sector's facts, states and days;
-- `told` says whether the project is open to the viewer. What of the others may be shown is decided in
-- app/domain/outcomes/tell-cells.ts (fewer than three projects are never told). Liaisons and administrators get nothing.

-- The projects the viewer's figures rest on.
CREATE FUNCTION app_counted_projects(p_zones uuid[]) RETURNS TABLE (id uuid, is_told boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id, (SELECT app_sight()) <> 'office' OR p.opened_at IS NOT NULL
    FROM project p
   WHERE p.zone_id = ANY ((SELECT app_zones())::uuid[]) AND (p_zones IS NULL OR p.zone_id = ANY (p_zones))
     AND ((SELECT app_sees_whole_zone()) OR (SELECT app_sight()) = 'office'
       OR ((SELECT app_sight()) = 'zone' AND (p.confidentiality <> 'sensitive' OR (SELECT app_user_id()) = ANY (p.team_ids))))
$$;

-- Links and proposals to count: [no, zone, told, flags, class, suggested flag] per project and
-- [measure, no, state, linked on, applied on, answered on] per link, days counted from 1970-01-01.
-- A proposal comes as state `told`, one that was set aside also as `set_aside` where the need's link does not say so.
CREATE FUNCTION app_outcome_rows(p_zones uuid[], p_measures text[], p_category text, p_from date, p_to date)
RETURNS TABLE (projects text, links text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH seen AS MATERIALIZED (
    SELECT c.id, c.is_told, row_number() OVER () AS no FROM app_counted_projects(p_zones) c
  ), linked AS (
    SELECT s.no, l.measure_key, l.state::text AS state, (l.linked_at AT TIME ZONE 'Asia/Shanghai')::date AS linked_on,
           l.applied_on, l.answered_on
      FROM need_link l
      JOIN need n ON n.zone_id = l.zone_id AND n.id = l.need_id
      JOIN seen s ON s.id = n.project_id
     WHERE l.zone_id = ANY ((SELECT app_zones())::uuid[])
       AND (p_measures IS NULL OR l.measure_key = ANY (p_measures))
       AND (p_category IS NULL OR n.category::text = p_category)
  ), proposed AS (
    SELECT s.no, m.measure_key, (m.proposed_at AT TIME ZONE 'Asia/Shanghai')::date AS linked_on,
           m.state = 'not_relevant' AND NOT EXISTS (SELECT FROM need_link l
             WHERE l.need_id = m.need_id AND l.measure_key = m.measure_key AND l.state = 'not_relevant') AS is_set_aside
      FROM measure_proposal m
      JOIN seen s ON s.id = m.project_id
      LEFT JOIN need n ON n.zone_id = m.zone_id AND n.id = m.need_id
     WHERE m.zone_id = ANY ((SELECT app_zones())::uuid[])
       AND (p_measures IS NULL OR m.measure_key = ANY (p_measures))
       AND (p_category IS NULL OR n.category::text = p_category OR (n.id IS NULL AND EXISTS (
             SELECT FROM measure k WHERE k.key = m.measure_key AND p_category = ANY (k.categories::text[]))))
  ), entries AS MATERIALIZED (
    SELECT * FROM (
      SELECT measure_key, no, state, linked_on, applied_on, answered_on FROM linked
      UNION ALL SELECT measure_key, no, 'told', linked_on, NULL, NULL FROM proposed
      UNION ALL SELECT measure_key, no, 'set_aside', linked_on, NULL, NULL FROM proposed WHERE is_set_aside
    ) e WHERE (p_from IS NULL OR linked_on >= p_from) AND (p_to IS NULL OR linked_on <= p_to)
  )
  SELECT coalesce((SELECT json_agg(json_build_array(s.no, p.zone_id, s.is_told, p.flags::text[], p.industry_code,
                            (SELECT array_agg(f.flag::text) FROM project_flag f WHERE f.project_id = p.id AND f.state = 'suggested')))
                     FROM seen s JOIN project p ON p.id = s.id WHERE s.no IN (SELECT no FROM entries))::text, '[]'),
         coalesce((SELECT json_agg(json_build_array(measure_key, no, state, linked_on - date '1970-01-01',
                            applied_on - date '1970-01-01', answered_on - date '1970-01-01'))
                     FROM entries)::text, '[]')
$$;

-- Needs nothing serves, or may: closed with the finding, open with one, and open ones without a linked measure, on which
-- the engine has to say. The need's id only where its project is open to the viewer.
CREATE FUNCTION app_gap_rows(p_zones uuid[], p_category text, p_from date, p_to date)
RETURNS TABLE (projects text, needs text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH seen AS MATERIALIZED (
    SELECT c.id, c.is_told, row_number() OVER () AS no FROM app_counted_projects(p_zones) c
  ), entries AS MATERIALIZED (
    SELECT s.no, CASE WHEN s.is_told THEN n.id END AS id, n.category, n.eia_is_covered, n.land_mode, n.land_use_class, n.judgements,
           CASE WHEN n.state = 'declined' THEN 'closed' WHEN n.outcome = 'no_measure' THEN 'found' ELSE 'open' END AS kind,
           (n.raised_at AT TIME ZONE 'Asia/Shanghai')::date AS raised_on
      FROM need n JOIN seen s ON s.id = n.project_id
     WHERE n.zone_id = ANY ((SELECT app_zones())::uuid[])
       AND (p_category IS NULL OR n.category::text = p_category)
       AND ((n.state = 'declined' AND n.outcome = 'no_measure')
         OR (n.state IN ('raised', 'accepted', 'in_progress', 'waiting') AND (n.outcome = 'no_measure'
           OR NOT EXISTS (SELECT FROM need_link l WHERE l.need_id = n.id AND l.state IN ('linked', 'applied', 'granted', 'used')))))
  ), dated AS MATERIALIZED (
    SELECT * FROM entries WHERE (p_from IS NULL OR raised_on >= p_from) AND (p_to IS NULL OR raised_on <= p_to)
  )
  SELECT coalesce((SELECT json_agg(json_build_array(s.no, p.zone_id, s.is_told, p.flags::text[], p.industry_code,
                            (SELECT array_agg(f.flag::text) FROM project_flag f WHERE f.project_id = p.id AND f.state = 'suggested'),
                            p.stage, p.kind, p.land_mode, p.has_planning_eia_cover,
                            (SELECT array_agg(DISTINCT m.level::text) FROM list_membership m
                              WHERE m.project_id = p.id AND m.state IN ('recommended', 'listed'))))
                     FROM seen s JOIN project p ON p.id = s.id WHERE s.no IN (SELECT no FROM dated))::text, '[]'),
         coalesce((SELECT json_agg(json_build_array(no, id, category, kind, raised_on, eia_is_covered, land_mode, land_use_class, judgements)
                            ORDER BY raised_on, id) FROM dated)::text, '[]')
$$;

REVOKE EXECUTE ON FUNCTION app_counted_projects(uuid[]), app_outcome_rows(uuid[], text[], text, date, date),
  app_gap_rows(uuid[], text, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_outcome_rows(uuid[], text[], text, date, date), app_gap_rows(uuid[], text, date, date) TO landfall_app;
