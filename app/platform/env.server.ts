import { type Environment, EnvironmentError, parseEnvironment } from "~/platform/environment";

type AppEnvironment = Environment & { databaseUrl: string; authSecret: string };

/** The environment of this process, read once. A wrong or missing value stops the process with a plain message. */
export const env: AppEnvironment = readEnvironment();

function readEnvironment(): AppEnvironment {
  try {
    const { databaseUrl, authSecret, personalDataKeys, ...rest } = parseEnvironment(process.env);
    if (!databaseUrl) throw missing("DATABASE_URL", "the app's login, postgresql://user:password@host:5432/database");
    if (!authSecret) throw missing("AUTH_SECRET", "at least 32 characters, e.g. from: openssl rand -base64 32");
    if (personalDataKeys.length === 0) throw missing("PERSONAL_DATA_KEYS", "id:key with a key of 32 bytes in base64");
    return { ...rest, databaseUrl, authSecret, personalDataKeys };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

function missing(name: string, meaning: string): EnvironmentError {
  return new EnvironmentError(`${name} is not set: ${meaning}. "npm start" sets it for a database of its own.`);
}
