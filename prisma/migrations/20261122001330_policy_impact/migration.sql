-- How much rests on articles of the library, for the office that publishes a new edition and sees no project. Runs over
-- every zone, so it answers numbers only, and none that speaks of fewer than three projects: -1 stands for "a few".
CREATE FUNCTION app_policy_impact(p_articles text[])
RETURNS TABLE (article_key text, links integer, open_needs integer, projects integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH resting AS (
    SELECT m.article_key, l.id AS link_id, n.id AS need_id,
           n.state IN ('raised', 'accepted', 'in_progress', 'waiting') AS is_open, p.id AS project_id
      FROM measure m
      JOIN need_link l ON l.measure_key = m.key AND l.state NOT IN ('declined', 'not_relevant')
      JOIN need n ON n.zone_id = l.zone_id AND n.id = l.need_id
      JOIN project p ON p.zone_id = n.zone_id AND p.id = n.project_id
     WHERE m.article_key = ANY (p_articles) AND p.status NOT IN ('lost', 'abandoned', 'transferred')
       AND (n.state IN ('raised', 'accepted', 'in_progress', 'waiting') OR l.state IN ('granted', 'used'))
    UNION ALL
    SELECT m.article_key, NULL, NULL, false, p.id
      FROM measure m
      JOIN commitment c ON m.key = ANY (c.guard_keys) OR strpos(c.legal_basis, m.article_key) > 0
      JOIN project p ON p.zone_id = c.zone_id AND p.id = c.project_id
     WHERE m.article_key = ANY (p_articles) AND p.status NOT IN ('lost', 'abandoned', 'transferred')
  ), counted AS (
    SELECT r.article_key, count(DISTINCT r.link_id)::integer AS links,
           count(DISTINCT r.need_id) FILTER (WHERE r.is_open)::integer AS open_needs,
           count(DISTINCT r.project_id)::integer AS projects
      FROM resting r GROUP BY r.article_key
  )
  SELECT c.article_key,
         CASE WHEN c.projects < 3 AND c.links > 0 THEN -1 ELSE c.links END,
         CASE WHEN c.projects < 3 AND c.open_needs > 0 THEN -1 ELSE c.open_needs END,
         CASE WHEN c.projects < 3 THEN -1 ELSE c.projects END
    FROM counted c
   WHERE app_role() IN ('administrator', 'provincial')
   ORDER BY c.article_key
$$;

REVOKE EXECUTE ON FUNCTION app_policy_impact(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_policy_impact(text[]) TO landfall_app;

-- What a new edition or the end of a measure touches is looked up by measure.
CREATE INDEX commitment_guards ON commitment USING gin (guard_keys);
