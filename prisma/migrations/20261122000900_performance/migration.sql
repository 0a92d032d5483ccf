-- Found by npm run bench: what read a table, or a zone of it, for a few rows.

-- A need's history read the whole table.
CREATE INDEX activity_need_id_at_idx ON activity (need_id, at DESC);

-- Needs by due date. Under row security the state reaches no index (= of an enum is not leakproof), so it must not stand
-- between the zone and the date; open ones have an index of their own, whose condition counts without being asked first.
DROP INDEX need_zone_id_state_due_on_id_idx;
CREATE INDEX need_zone_id_due_on_id_idx ON need (zone_id, due_on, id);
CREATE INDEX need_open_idx ON need (zone_id, due_on, id) WHERE state IN ('raised', 'accepted', 'in_progress', 'waiting');
DROP INDEX need_department_id_state_due_on_id_idx;
CREATE INDEX need_department_id_due_on_id_idx ON need (department_id, due_on, id);
CREATE INDEX need_desk_idx ON need (department_id, due_on, id) WHERE state IN ('raised', 'accepted', 'in_progress', 'waiting');

-- Investors whose name could be the one being entered: the same key, the same beginning, or all tokens of one of the sets.
-- As in app_search_investors, none of these conditions reaches an index under row security, so the function asks what the
-- table's own policy asks, and the rows it names pass that policy once more.
CREATE FUNCTION app_similar_investors(p_keys text[], p_beginnings text[], p_token_sets json, p_limit int) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id FROM investor i
   WHERE i.id IN (
       SELECT a.id FROM investor a WHERE a.zone_id = ANY ((SELECT app_zones())::uuid[]) AND a.name_key = ANY (p_keys)
       UNION ALL
       -- U+10FFFF sorts after every letter: names are ordered by code point.
       SELECT b.id FROM unnest(p_beginnings) beginning
         JOIN investor b ON b.zone_id = ANY ((SELECT app_zones())::uuid[])
          AND b.name_key >= beginning AND b.name_key < beginning || U&'\+10FFFF'
       UNION ALL
       SELECT c.id FROM json_array_elements(p_token_sets) AS one(words)
         JOIN investor c ON c.tokens @> ARRAY(SELECT json_array_elements_text(one.words)))
     AND i.zone_id = ANY ((SELECT app_zones())::uuid[])
     AND ((SELECT app_sees_whole_zone()) OR EXISTS (
       SELECT FROM project p WHERE p.investor_id = i.id
          AND (((SELECT app_sight()) = 'zone' AND (p.confidentiality <> 'sensitive' OR (SELECT app_user_id()) = ANY (p.team_ids)))
            OR ((SELECT app_sight()) = 'office' AND p.opened_at IS NOT NULL))))
   ORDER BY i.name_key, i.id LIMIT p_limit
$$;
REVOKE EXECUTE ON FUNCTION app_similar_investors(text[], text[], json, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_similar_investors(text[], text[], json, int) TO landfall_app;
