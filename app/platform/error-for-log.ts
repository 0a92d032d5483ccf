const longestMessage = 300;
/** Frames of a stack: enough to find the place. */
const mostFrames = 12;

/**
 * What the log keeps of an error: its name, code, where it happened, and of its message what holds no data.
 *
 * The database client quotes a whole statement with its values in the message, and again at the head of the stack, and
 * says what was wrong in the last line; PostgreSQL quotes a value it cannot read. Detail and meta are left out.
 */
export function errorForLog(error: Error & { code?: unknown }) {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return {
    type: error.name,
    code: error.code,
    message: withoutValues(error),
    stack: frames.slice(0, mostFrames).join("\n"),
  };
}

function withoutValues({ name, message }: Error): string {
  const isStatement = name.startsWith("PrismaClient") || message.includes(" invocation:");
  const told = isStatement ? (message.trimEnd().split("\n").at(-1) ?? "") : message;
  return told.replace(/(: )"[\s\S]*"/g, '$1"…"').slice(0, longestMessage);
}
