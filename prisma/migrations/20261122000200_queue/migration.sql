-- The queue's private tables let only their owner in. The app adds jobs through this one function, inside the
-- transaction of the change, so a job exists exactly when the change does.
CREATE FUNCTION app_enqueue(p_task text, p_payload json, p_job_key text, p_run_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(
    identifier => p_task, payload => p_payload, run_at => p_run_at, max_attempts => 12,
    job_key => p_job_key, job_key_mode => CASE WHEN p_job_key IS NULL THEN NULL ELSE 'replace' END);
END $$;
REVOKE EXECUTE ON FUNCTION app_enqueue(text, json, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_enqueue(text, json, text, timestamptz) TO landfall_app;
