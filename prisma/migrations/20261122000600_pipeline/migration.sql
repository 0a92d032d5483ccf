-- Pipeline: moves that hold against changes of needs, search that uses its indexes, and orders of board and list.

-- ---------------------------------------------------------------- a gate holds until the move is written

-- Whoever changes what the signing gate rests on (a need's state or finding, a link) first waits for a move of its project,
-- and the move waits for them. Inserting a need waits already: its foreign key locks the project.
CREATE FUNCTION app_lock_project_of_need() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'need' THEN
    PERFORM FROM project WHERE id = OLD.project_id FOR NO KEY UPDATE;
  ELSE
    PERFORM FROM project WHERE id = (SELECT n.project_id FROM need n WHERE n.id = coalesce(NEW.need_id, OLD.need_id)) FOR NO KEY UPDATE;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER need_locks_project BEFORE UPDATE OF state, outcome ON need FOR EACH ROW EXECUTE FUNCTION app_lock_project_of_need();
CREATE TRIGGER link_locks_project BEFORE INSERT OR UPDATE OF state OR DELETE ON need_link FOR EACH ROW EXECUTE FUNCTION app_lock_project_of_need();

-- ---------------------------------------------------------------- orders of board and list

-- The stage as a number, 1 to 8. Under row security a condition reaches an index only when its operator is leakproof:
-- = of an enum is not, = of an integer is. Kept by a trigger; conditions of boards and lists compare this column.
ALTER TABLE project ADD COLUMN stage_position INTEGER NOT NULL DEFAULT 1;
UPDATE project SET stage_position = array_position(enum_range(NULL::stage), stage);
CREATE FUNCTION project_keep_stage_position() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.stage_position := array_position(enum_range(NULL::stage), NEW.stage);
  RETURN NEW;
END $$;
CREATE TRIGGER project_stage_position BEFORE INSERT OR UPDATE OF stage, stage_position ON project
  FOR EACH ROW EXECUTE FUNCTION project_keep_stage_position();

-- Red before yellow before grey before green; the enum has another order.
CREATE FUNCTION app_light_weight(p_light light_level) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE p_light WHEN 'red' THEN 3 WHEN 'yellow' THEN 2 WHEN 'grey' THEN 1 ELSE 0 END $$;

-- The board, of running projects only: cards in the order of the index, counts and sums from the index alone.
-- Prisma's schema knows neither partial indexes nor expressions in them, so three of these are here only.
DROP INDEX project_zone_id_stage_stage_entered_at_id_idx;
CREATE INDEX project_board_idx ON project (zone_id, stage_position, stage_entered_at, id)
  INCLUDE (confidentiality, team_ids, opened_at, total_investment, investment_cny, investment_rate_on)
  WHERE status IN ('ongoing', 'delayed');
-- The list: one order each.
CREATE INDEX project_zone_id_stage_entered_at_id_idx ON project (zone_id, stage_entered_at, id);
CREATE INDEX project_zone_id_name_id_idx ON project (zone_id, name, id);
CREATE INDEX project_zone_id_country_code_idx ON project (zone_id, country_code);
CREATE INDEX project_by_amount_idx ON project (zone_id, coalesce(investment_cny, -1), id);
CREATE INDEX project_by_light_idx ON project (zone_id, app_light_weight(light), id);

-- ---------------------------------------------------------------- search

-- Array operators are not leakproof, so under row security the token indexes would go unused. Each of these functions asks
-- exactly what the table's own policy asks, and the rows it names pass that policy once more. Who is looking is asked
-- once per statement, in sub-selects: app_zones() for each row made a common word of an office of 27 zones take 40 ms.
CREATE OR REPLACE FUNCTION app_search_projects(p_tokens text[], p_limit int) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id FROM project p
   WHERE p.tokens @> p_tokens AND p.zone_id = ANY ((SELECT app_zones())::uuid[])
     AND ((SELECT app_sees_whole_zone())
       OR ((SELECT app_sight()) = 'zone' AND (p.confidentiality <> 'sensitive' OR (SELECT app_user_id()) = ANY (p.team_ids)))
       OR ((SELECT app_sight()) = 'office' AND p.opened_at IS NOT NULL))
   ORDER BY p.updated_at DESC, p.id LIMIT p_limit
$$;

CREATE FUNCTION app_search_investors(p_tokens text[], p_limit int) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id FROM investor i
   WHERE i.tokens @> p_tokens AND i.zone_id = ANY ((SELECT app_zones())::uuid[])
     AND ((SELECT app_sees_whole_zone()) OR EXISTS (
       SELECT FROM project p WHERE p.zone_id = i.zone_id AND p.investor_id = i.id
          AND (((SELECT app_sight()) = 'zone' AND (p.confidentiality <> 'sensitive' OR (SELECT app_user_id()) = ANY (p.team_ids)))
            OR ((SELECT app_sight()) = 'office' AND p.opened_at IS NOT NULL))))
   ORDER BY i.updated_at DESC, i.id LIMIT p_limit
$$;

CREATE FUNCTION app_search_needs(p_tokens text[], p_limit int) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT n.id FROM need n
   WHERE n.tokens @> p_tokens
     AND (((SELECT app_sight()) = 'desk' AND n.department_id = (SELECT app_org()))
       OR (n.zone_id = ANY ((SELECT app_zones())::uuid[]) AND ((SELECT app_sees_whole_zone()) OR EXISTS (
         SELECT FROM project p WHERE p.id = n.project_id
            AND (((SELECT app_sight()) = 'zone' AND (p.confidentiality <> 'sensitive' OR (SELECT app_user_id()) = ANY (p.team_ids)))
              OR ((SELECT app_sight()) = 'office' AND p.opened_at IS NOT NULL))))))
   ORDER BY n.updated_at DESC, n.id LIMIT p_limit
$$;

CREATE INDEX need_tokens_idx ON need USING gin (tokens);

REVOKE EXECUTE ON FUNCTION app_lock_project_of_need(), project_keep_stage_position(), app_light_weight(light_level), app_search_investors(text[], int), app_search_needs(text[], int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_light_weight(light_level), app_search_investors(text[], int), app_search_needs(text[], int) TO landfall_app;
