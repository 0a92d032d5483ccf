/** What app code finds in its environment during tests. Vitest itself sets BASE_URL to a path. */
export function testEnvironment(urls: { owner: string; app: string }, dataDir: string): Record<string, string> {
  return {
    NODE_ENV: "test",
    LOG_LEVEL: "error",
    BASE_URL: "http://127.0.0.1:3000",
    DATA_DIR: dataDir,
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
    PERSONAL_DATA_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  };
}
