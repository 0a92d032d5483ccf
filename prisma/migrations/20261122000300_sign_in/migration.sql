-- Sign-in, sessions and rights.
--
-- app_session, account, verification and app_user carry no zone and no row security: the sign-in library reads them
-- before anyone is known. What the app's login may do to them is cut down to what sign-in needs. Rights themselves
-- (membership, invitation) are guarded: only an administrator adds or ends them, only below the own org, never the own.

-- ---------------------------------------------------------------- who comes with this session

-- The viewer behind a session token's hash, in one round trip: nobody when the session has ended, was idle for 30
-- minutes, is older than 12 hours, or its person is disabled or without a role. A dead session is removed, so that
-- a clock set back cannot revive it. Notes the visit at most once a minute.
CREATE FUNCTION app_session_viewer(p_token_hash text)
RETURNS TABLE (session_id uuid, user_id uuid, name text, email text, language text, time_zone text,
               membership_id uuid, memberships jsonb, zone_ids uuid[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  s record;
  held jsonb;
  active jsonb;
  zones uuid[] := '{}';
BEGIN
  SELECT se.id, se.user_id, se.membership_id, se.created_at, se.last_seen_at, se.expires_at,
         u.name, u.email, u.language, u.time_zone, u.disabled_at
    INTO s
    FROM app_session se JOIN app_user u ON u.id = se.user_id
   WHERE se.token = p_token_hash;
  IF NOT FOUND THEN RETURN; END IF;

  IF s.disabled_at IS NOT NULL OR s.expires_at <= now()
     OR s.created_at <= now() - interval '12 hours' OR s.last_seen_at <= now() - interval '30 minutes' THEN
    DELETE FROM app_session WHERE id = s.id;
    RETURN;
  END IF;

  SELECT jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'orgId', o.id, 'zoneId', o.zone_id,
                                      'orgName', jsonb_build_object('zh', o.name_zh, 'en', o.name_en))
                   ORDER BY m.id = s.membership_id DESC NULLS LAST, m.granted_at, m.id)
    INTO held
    FROM membership m JOIN org o ON o.id = m.org_id AND o.is_active
   WHERE m.user_id = s.user_id AND m.ended_at IS NULL;
  IF held IS NULL THEN RETURN; END IF;
  active := held -> 0;

  IF active ->> 'role' IN ('officer', 'leader', 'verifier') OR (active ->> 'role' = 'auditor' AND active ->> 'zoneId' IS NOT NULL) THEN
    zones := array_remove(ARRAY[(active ->> 'zoneId')::uuid], NULL);
  ELSIF active ->> 'role' IN ('provincial', 'auditor') THEN
    SELECT coalesce(array_agg(z.id ORDER BY z.id), '{}') INTO zones
      FROM org z WHERE z.kind = 'zone' AND z.path @> ARRAY[(active ->> 'orgId')::uuid];
  END IF;

  IF s.last_seen_at < now() - interval '1 minute' THEN
    UPDATE app_session SET last_seen_at = now() WHERE id = s.id;
  END IF;

  RETURN QUERY SELECT s.id, s.user_id, s.name, s.email, s.language, s.time_zone, (active ->> 'id')::uuid, held, zones;
END $$;

-- A sign-in is on the audit trail in the transaction that made its session.
CREATE FUNCTION app_session_started() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO audit_event (id, zone_id, org_id, actor_id, membership_id, action, subject_type, subject_id, outcome, detail)
  SELECT gen_random_uuid(), o.zone_id, o.id, NEW.user_id, m.id, 'session.started', 'session', NEW.id::text, 'done', '{}'
    FROM membership m JOIN org o ON o.id = m.org_id
   WHERE m.id = NEW.membership_id;
  RETURN NULL;
END $$;
CREATE TRIGGER session_started AFTER INSERT ON app_session FOR EACH ROW EXECUTE FUNCTION app_session_started();

-- ---------------------------------------------------------------- brute force

-- Failed sign-ins by account (as a hash) and by address, shared by all web processes. Written by rate-limiter-flexible.
CREATE TABLE sign_in_attempt (
  key TEXT NOT NULL,
  points INTEGER NOT NULL DEFAULT 0,
  expire TIMESTAMPTZ(3),
  CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (key)
);
CREATE INDEX sign_in_attempt_expire_idx ON sign_in_attempt (expire);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempt TO landfall_app;

-- ---------------------------------------------------------------- people: what the app's login may change

-- People are never deleted, rights are ended rather than removed, and a login address does not change.
REVOKE DELETE ON app_user, account, membership, invitation FROM landfall_app;
REVOKE UPDATE ON app_user FROM landfall_app;
GRANT UPDATE (name, email_verified, image, language, time_zone, updated_at) ON app_user TO landfall_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['membership', 'invitation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
  END LOOP;
END $$;

-- Is the org the administrator's own or below it?
CREATE FUNCTION app_administers(p_org uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app_role() = 'administrator', false) AND EXISTS (SELECT 1 FROM org o WHERE o.id = p_org AND o.path @> ARRAY[app_org()])
$$;

CREATE POLICY membership_read ON membership FOR SELECT TO landfall_app USING (true);
CREATE POLICY membership_add ON membership FOR INSERT TO landfall_app
  WITH CHECK ((SELECT app_role()) = 'system' OR (user_id <> (SELECT app_user_id()) AND app_administers(org_id)));
CREATE POLICY membership_change ON membership FOR UPDATE TO landfall_app
  USING ((SELECT app_role()) = 'system' OR (user_id <> (SELECT app_user_id()) AND app_administers(org_id)))
  WITH CHECK ((SELECT app_role()) = 'system' OR (user_id <> (SELECT app_user_id()) AND app_administers(org_id)));

CREATE POLICY invitation_read ON invitation FOR SELECT TO landfall_app
  USING ((SELECT app_role()) = 'system' OR app_administers(org_id));
CREATE POLICY invitation_add ON invitation FOR INSERT TO landfall_app
  WITH CHECK (app_administers(org_id) AND invited_by_id = (SELECT app_user_id()));
CREATE POLICY invitation_change ON invitation FOR UPDATE TO landfall_app
  USING ((SELECT app_role()) = 'system' OR app_administers(org_id))
  WITH CHECK ((SELECT app_role()) = 'system' OR app_administers(org_id));

-- Disables or enables a person whose active rights all lie below the administrator's org; never oneself.
-- Disabling ends every session. Answers whether it was allowed.
CREATE FUNCTION app_set_user_disabled(p_user uuid, p_disabled boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'administrator' OR p_user = app_user_id() THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT 1 FROM membership m JOIN org o ON o.id = m.org_id WHERE m.user_id = p_user AND o.path @> ARRAY[app_org()]) THEN
    RETURN false;
  END IF;
  IF EXISTS (SELECT 1 FROM membership m JOIN org o ON o.id = m.org_id
              WHERE m.user_id = p_user AND m.ended_at IS NULL AND NOT (o.path @> ARRAY[app_org()])) THEN
    RETURN false;
  END IF;
  UPDATE app_user SET disabled_at = CASE WHEN p_disabled THEN coalesce(disabled_at, now()) END, updated_at = now() WHERE id = p_user;
  IF p_disabled THEN
    DELETE FROM app_session WHERE user_id = p_user;
    DELETE FROM verification WHERE value = p_user::text;
  END IF;
  RETURN true;
END $$;

-- Does the org, below the administrator's, still have work on its desk? Nothing but yes or no is told.
CREATE FUNCTION app_org_has_open_needs(p_org uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app_administers(p_org) AND EXISTS (
    SELECT 1 FROM need n WHERE n.department_id = p_org AND n.state NOT IN ('met', 'declined', 'withdrawn'))
$$;

-- Leaders see every change of rights in their zone: grants, invitations, and who was disabled.
DROP POLICY audit_read ON audit_event;
CREATE POLICY audit_read ON audit_event FOR SELECT TO landfall_app USING (
  ((SELECT app_role()) = 'auditor' AND (zone_id = ANY ((SELECT app_zones())::uuid[]) OR org_id = (SELECT app_org())))
  OR ((SELECT app_role()) = 'leader' AND zone_id = ANY ((SELECT app_zones())::uuid[])
      AND (action LIKE 'membership.%' OR action LIKE 'invitation.%' OR action LIKE 'user.%'))
  OR (SELECT app_role()) = 'system');

REVOKE EXECUTE ON FUNCTION app_session_viewer(text), app_session_started(), app_administers(uuid),
  app_set_user_disabled(uuid, boolean), app_org_has_open_needs(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_session_viewer(text), app_administers(uuid),
  app_set_user_disabled(uuid, boolean), app_org_has_open_needs(uuid) TO landfall_app;
