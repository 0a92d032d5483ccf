-- Which projects are counted is for the functions that count, not for the app's login: it names hidden ones.
REVOKE EXECUTE ON FUNCTION app_counted_projects(uuid[]) FROM landfall_app;

-- A token is made for a membership that is held; revoking it must go on when the membership has ended.
DROP POLICY token_own ON api_token;
CREATE POLICY token_read ON api_token FOR SELECT TO landfall_app
  USING (user_id = (SELECT app_user_id()) OR (SELECT app_role()) = 'system');
CREATE POLICY token_add ON api_token FOR INSERT TO landfall_app
  WITH CHECK ((SELECT app_role()) = 'system' OR (user_id = (SELECT app_user_id())
    AND EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id AND m.user_id = (SELECT app_user_id()) AND m.ended_at IS NULL)));
-- Of a token made nothing changes but its end.
REVOKE UPDATE ON api_token FROM landfall_app;
GRANT UPDATE (revoked_at) ON api_token TO landfall_app;
CREATE POLICY token_end ON api_token FOR UPDATE TO landfall_app
  USING (user_id = (SELECT app_user_id()) OR (SELECT app_role()) = 'system')
  WITH CHECK (user_id = (SELECT app_user_id()) OR (SELECT app_role()) = 'system');
