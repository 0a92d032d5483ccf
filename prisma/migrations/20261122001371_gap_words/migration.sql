-- Whether there is a gap is decided by the words of a need as well.

-- Needs nothing serves, or may: closed with the finding, open with one, and open ones without a linked measure, on which
-- the engine has to say. The need's id only where its project is open to the viewer. Words come
-- with open ones, since the engine goes by them; of hidden projects only whether there is a gap may leave the process.
CREATE OR REPLACE FUNCTION app_gap_rows(p_zones uuid[], p_category text, p_from date, p_to date)
RETURNS TABLE (projects text, needs text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH seen AS MATERIALIZED (
    SELECT c.id, c.is_told, row_number() OVER () AS no FROM app_counted_projects(p_zones) c
  ), entries AS MATERIALIZED (
    SELECT s.no, CASE WHEN s.is_told THEN n.id END AS id, n.category, n.eia_is_covered, n.land_mode, n.land_use_class, n.judgements,
           n.title, n.detail, n.finance_purpose,
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
         coalesce((SELECT json_agg(json_build_array(no, id, category, kind, raised_on, eia_is_covered, land_mode, land_use_class, judgements,
                            CASE WHEN kind = 'open' THEN title END, CASE WHEN kind = 'open' THEN detail END,
                            CASE WHEN kind = 'open' THEN finance_purpose END)
                            ORDER BY raised_on, id) FROM dated)::text, '[]')
$$;
