-- Account mails open accounts: an administrator reads those of the own subtree only, never of orgs beside it.
DROP POLICY mail_read ON outbox_mail;
CREATE POLICY mail_read ON outbox_mail FOR SELECT TO landfall_app USING (
  recipient_id = (SELECT app_user_id()) OR (SELECT app_role()) = 'system'
  OR ((SELECT app_role()) = 'administrator' AND kind IN ('invitation', 'password_reset') AND (
    EXISTS (SELECT 1 FROM membership m JOIN org o ON o.id = m.org_id
             WHERE m.user_id = outbox_mail.recipient_id AND m.ended_at IS NULL AND o.path @> ARRAY[(SELECT app_org())])
    OR EXISTS (SELECT 1 FROM invitation i JOIN org o ON o.id = i.org_id
                WHERE i.email = outbox_mail."to" AND o.path @> ARRAY[(SELECT app_org())]))));
