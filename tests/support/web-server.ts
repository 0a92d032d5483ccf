import { type ChildProcess, spawn } from "node:child_process";
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { freePort } from "~/platform/db/cluster/port.server";
import { run } from "~~/scripts/setup/run.mjs";

export type UploadedFile = { field: string; name: string; type: string; bytes: Buffer };
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Sent = {
  method?: string;
  cookie?: string;
  headers?: OutgoingHttpHeaders;
  /** A form as a browser would post it. */
  form?: Record<string, string>;
  /** With a file the form is sent as multipart. */
  file?: UploadedFile;
  body?: string | Buffer;
};

/** The built web server as an installation runs it, on a port of its own and with this test's database. */
export class WebServer {
  private child: ChildProcess | null = null;
  output = "";

  private constructor(
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<WebServer> {
    await ensureBuilt();
    const port = await freePort();
    const { DATABASE_OWNER_URL: _notTheWebs, ...inherited } = process.env;
    const own = {
      NODE_ENV: "production" as const,
      HOST: "127.0.0.1",
      PORT: String(port),
      BASE_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: "info",
    };
    const server = new WebServer(port, { ...inherited, ...own, ...environment });
    await server.launch();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Starts the process, first or again after a kill, and waits until it answers. */
  async launch(): Promise<void> {
    const child = spawn(process.execPath, ["build/web.mjs"], {
      env: this.environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (this.output += chunk));
    for (const giveUpAt = Date.now() + 30_000; ; ) {
      if (child.exitCode !== null || Date.now() > giveUpAt)
        throw new Error(`The web server does not start:\n${this.output}`);
      const answer = await this.send("/healthz").catch(() => null);
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** What it logged as errors since last asked. */
  complaints(): string {
    const lines = this.output.split("\n").filter((line) => /"level":(50|60)/.test(line));
    this.output = "";
    return lines.length > 0 ? `${lines.join("\n").slice(0, 4_000)}\n` : "";
  }

  /** Ends it the hard way and waits for its end. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.end("SIGTERM");
  }

  /** One request without following redirects. A form comes from a page of ours unless headers say otherwise. */
  send(path: string, { method, cookie, headers = {}, form, file, body }: Sent = {}): Promise<Answer> {
    const payload = file ? multipart(form ?? {}, file) : form ? new URLSearchParams(form).toString() : body;
    const type = file ? `multipart/form-data; boundary=${boundary}` : "application/x-www-form-urlencoded";
    const verb = method ?? (payload === undefined ? "GET" : "POST");
    const sent: OutgoingHttpHeaders = {
      Accept: "text/html",
      ...(cookie ? { Cookie: cookie } : {}),
      ...(verb === "GET" || verb === "HEAD" ? {} : { Origin: this.origin }),
      ...(form || file ? { "Content-Type": type } : {}),
      ...(payload === undefined ? {} : { "Content-Length": Buffer.byteLength(payload) }),
      ...headers,
    };
    // An undefined header is one that is left out.
    const present = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        { host: "127.0.0.1", port: this.port, path, method: verb, headers: present, timeout: 30_000 },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString("utf8"),
            }),
          );
        },
      );
      request.on("timeout", () => request.destroy(new Error(`no answer to ${verb} ${path}`)));
      request.on("error", reject);
      request.end(payload);
    });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }
}

const boundary = "----landfall-test-boundary";

function multipart(form: Record<string, string>, { field, name, type, bytes }: UploadedFile): Buffer {
  const fields = Object.entries(form).map(
    ([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  );
  // As browsers do: only quotes and line ends are encoded.
  const quoted = name.replaceAll('"', "%22").replaceAll("\n", "%0A").replaceAll("\r", "%0D");
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${quoted}"\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(fields.join("") + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** In a process of its own: the build waits for its turn when another worker is building. */
async function ensureBuilt(): Promise<void> {
  const { status, output } = await run(process.execPath, ["scripts/build.mjs"], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`The programs could not be built:\n${output}`);
}
