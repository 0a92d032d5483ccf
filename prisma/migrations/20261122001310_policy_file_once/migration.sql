-- An office has a file once: the same bytes lead to the drafts that are there.
CREATE UNIQUE INDEX "policy_file_org_id_sha256_key" ON "policy_file"("org_id", "sha256");
