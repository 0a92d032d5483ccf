import pg from "pg";

/** The group role that policies and grants name; the app's login is a member of it. */
export const appRole = "landfall_app";

/** A setting of the database server that has to be put right by a person. */
export class DatabaseSetupError extends Error {
  override name = "DatabaseSetupError";
}

/**
 * Makes the logins and the database of an embedded cluster. Safe to repeat.
 * `superuserUrl` leads to the cluster's `postgres` database.
 */
export async function createLogins(
  superuserUrl: string,
  database: string,
  passwords: { owner: string; runtime: string },
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const has = async (query: string, name: string) => (await client.query(query, [name])).rowCount === 1;
    const login = async (name: string, password: string, rights = "") => {
      const verb = (await has("SELECT FROM pg_roles WHERE rolname = $1", name)) ? "ALTER" : "CREATE";
      const limits = "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION";
      await client.query(`${verb} ROLE ${name} ${limits} PASSWORD ${pg.escapeLiteral(password)} ${rights}`);
    };
    await client.query("SET client_min_messages = warning");
    await login("landfall_owner", passwords.owner);
    await login("landfall_runtime", passwords.runtime);
    if (!(await has("SELECT FROM pg_roles WHERE rolname = $1", appRole)))
      await client.query(`CREATE ROLE ${appRole} NOLOGIN`);
    await client.query(`GRANT ${appRole} TO landfall_runtime`);
    if (!(await has("SELECT FROM pg_database WHERE datname = $1", database))) {
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER landfall_owner`);
    }
  });
}

/**
 * Gives the app's role its rights in the database, as the owner: what it may do with tables that migrations make.
 * Safe to repeat; leaves what migrations granted or revoked on single tables as it is.
 */
export async function grantAppAccess(ownerUrl: string, appUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(appUrl).username);
  await withClient(ownerUrl, async (client) => {
    await client.query("SET client_min_messages = warning");
    await ensureMembership(client, login);
    const database = (await client.query<{ name: string }>("SELECT quote_ident(current_database()) AS name")).rows[0]
      ?.name;
    try {
      await client.query(`
        REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
        GRANT CONNECT ON DATABASE ${database} TO ${appRole};
        REVOKE ALL ON SCHEMA public FROM PUBLIC;
        GRANT USAGE ON SCHEMA public TO ${appRole};
        ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO ${appRole};
        CREATE SCHEMA IF NOT EXISTS landfall_ops;
        CREATE TABLE IF NOT EXISTS landfall_ops.mark (key text PRIMARY KEY, value text NOT NULL, at timestamptz NOT NULL DEFAULT now());
      `);
    } catch (error) {
      if (!isDenied(error)) throw error;
      throw new DatabaseSetupError(
        `The login of DATABASE_OWNER_URL does not own the database: run ALTER DATABASE ${database} OWNER TO <that login>. ` +
          `(PostgreSQL says: ${error.message})`,
      );
    }
  });
}

/** Throws unless the app's login is held by row-level security: no superuser, no bypass, nothing owned, no such role behind it. */
export async function checkAppLogin(appUrl: string, ownerUrl: string): Promise<void> {
  const owner = await withClient(ownerUrl, identity);
  await withClient(appUrl, async (client) => {
    const app = await identity(client);
    if (app.database !== owner.database || app.cluster !== owner.cluster) {
      throw new DatabaseSetupError(
        "DATABASE_URL and DATABASE_OWNER_URL lead to two different databases; both must lead to the same one.",
      );
    }
    const { rows } = await client.query<{ name: string; why: string }>(`
      SELECT r.rolname AS name,
             CASE WHEN r.rolsuper THEN 'is a superuser'
                  WHEN r.rolbypassrls THEN 'bypasses row-level security (BYPASSRLS)'
                  WHEN r.rolcreaterole THEN 'may make roles (CREATEROLE)'
                  ELSE 'owns tables or the database' END AS why
      FROM pg_roles r
      WHERE pg_has_role(current_user, r.oid, 'MEMBER')
        AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole
             OR EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database() AND d.datdba = r.oid)
             OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                          AND c.relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'pg\\_%' OR nspname = 'information_schema')))
      ORDER BY r.rolname = current_user DESC
      LIMIT 1`);
    const fault = rows[0];
    if (!fault) return;
    const subject = fault.name === app.login ? `"${app.login}"` : `"${app.login}" belongs to "${fault.name}", which`;
    throw new DatabaseSetupError(
      `The app's login of DATABASE_URL must be held by row-level security, but ${subject} ${fault.why}. Give the app a login of its own: ` +
        "CREATE ROLE landfall_web LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '…'",
    );
  });
}

/** Runs `work` with one connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureMembership(client: pg.Client, login: string): Promise<void> {
  const { rows } = await client.query<{ exists: boolean; member: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS exists,
            EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
                    WHERE g.rolname = $1 AND u.rolname = $2 AND m.inherit_option) AS member`,
    [appRole, login],
  );
  try {
    if (!rows[0]?.exists) await client.query(`CREATE ROLE ${appRole} NOLOGIN`);
    if (!rows[0]?.member) await client.query(`GRANT ${appRole} TO ${pg.escapeIdentifier(login)}`);
  } catch (error) {
    if (!isDenied(error)) throw error;
    throw new DatabaseSetupError(
      "The login of DATABASE_OWNER_URL may not set up the app's role. As an administrator of the server run once:\n" +
        `  CREATE ROLE ${appRole} NOLOGIN;  -- unless it exists\n  GRANT ${appRole} TO ${pg.escapeIdentifier(login)};`,
    );
  }
}

async function identity(client: pg.Client): Promise<{ login: string; database: string; cluster: string }> {
  const { rows } = await client.query(
    "SELECT current_user AS login, current_database() AS database, (SELECT system_identifier::text FROM pg_control_system()) AS cluster",
  );
  return rows[0];
}

function isDenied(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "42501";
}
