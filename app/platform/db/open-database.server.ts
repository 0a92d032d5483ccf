import { isLoopback } from "~/platform/environment";
import { checkAppLogin, createLogins, grantAppAccess } from "./access.server";
import { superuserUrl } from "./cluster/answers.server";
import { type Cluster, type ClusterOptions, startCluster } from "./cluster/cluster.server";
import { migrate } from "./migrate.server";

export type DatabaseUrls = { owner: string; app: string };
export type OpenedDatabase = { urls: DatabaseUrls; cluster: Cluster | null; applied: string[] };

/** The database of the embedded cluster that the app uses. */
export const databaseName = "landfall";

type Request = ClusterOptions & {
  dataDir: string;
  databaseUrl?: string | undefined;
  databaseOwnerUrl?: string | undefined;
};

/**
 * Opens the database an installation uses, with roles set up and migrations applied: the server named by both
 * addresses, else the embedded one of the data folder, whose lock the caller holds.
 * Throws with a message for people.
 */
export async function openDatabase(request: Request): Promise<OpenedDatabase> {
  const { databaseUrl, databaseOwnerUrl } = request;
  if (databaseUrl && databaseOwnerUrl) {
    const urls = { owner: databaseOwnerUrl, app: databaseUrl };
    return { urls, cluster: null, applied: await prepare(urls) };
  }
  if (databaseUrl || databaseOwnerUrl) {
    throw new Error(
      `${databaseUrl ? "DATABASE_OWNER_URL" : "DATABASE_URL"} is not set. A server of your own needs both: DATABASE_URL, ` +
        "the app's login, and DATABASE_OWNER_URL, the owner that runs migrations and the queue.",
    );
  }
  const cluster = await startCluster(request.dataDir, request);
  try {
    await createLogins(superuserUrl(cluster.record), databaseName, cluster.record.passwords);
    const urls = embeddedUrls(cluster);
    return { urls, cluster, applied: await prepare(urls) };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** The addresses of the embedded database with its two logins. */
export function embeddedUrls({ record }: Pick<Cluster, "record">, database = databaseName): DatabaseUrls {
  const url = (login: string, password: string) =>
    `postgresql://${login}:${password}@127.0.0.1:${record.port}/${database}`;
  return {
    owner: url("landfall_owner", record.passwords.owner),
    app: url("landfall_runtime", record.passwords.runtime),
  };
}

async function prepare(urls: DatabaseUrls): Promise<string[]> {
  try {
    await grantAppAccess(urls.owner, urls.app);
    await checkAppLogin(urls.app, urls.owner);
    const applied = await migrate(urls.owner);
    if (applied.length > 0) await checkAppLogin(urls.app, urls.owner);
    return applied;
  } catch (error) {
    throw explained(error, urls);
  }
}

/** Turns the driver's codes for an unreachable or locked server into a sentence that names the variable. */
function explained(error: unknown, urls: DatabaseUrls): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const { hostname, port, pathname } = new URL(urls.owner);
  const where = `${hostname}:${port || 5432}`;
  const hint = isLoopback(hostname) ? "Is it started?" : "Is it started, and reachable from here?";
  switch (error.code) {
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EHOSTUNREACH":
    case "ETIMEDOUT":
    case "EAI_AGAIN":
      return new Error(
        `The database server at ${where} does not answer (${error.code}). ${hint} The address is in DATABASE_URL and DATABASE_OWNER_URL.`,
      );
    case "28P01":
    case "28000":
      return new Error(
        `The database server at ${where} refuses the login: ${error.message}. Check the user and password in DATABASE_URL and DATABASE_OWNER_URL.`,
      );
    case "3D000":
      return new Error(
        `There is no database ${decodeURIComponent(pathname.slice(1))} at ${where}. Create it, owned by the login of DATABASE_OWNER_URL: CREATE DATABASE … OWNER …`,
      );
    default:
      return error;
  }
}
