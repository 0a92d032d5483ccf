import http from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";

export type Answer = {
  status: number;
  location: string | null;
  /** As sent, compressed, without headers. */
  bytes: number;
  text: () => Promise<string>;
  /** From the first byte sent to the last received. */
  ms: number;
};

const unpack = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** What a browser would do, the requests dealt to the web processes in turn as a proxy does: keeps connections, sends its cookies, takes compressed answers; renders nothing. */
export class HttpClient {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  private readonly cookies = new Map<string, string>();

  private turn = 0;

  constructor(private readonly urls: readonly string[]) {}

  /** Signs in as the form does. Throws unless it leads in. */
  async signIn(email: string, password: string): Promise<void> {
    await this.get("/login");
    const answer = await this.post("/login", { email, password });
    if (answer.status !== 303 || answer.location?.startsWith("/login")) {
      throw new Error(`${email} could not sign in: ${answer.status} ${answer.location}`);
    }
  }

  get(path: string): Promise<Answer> {
    return this.send("GET", path);
  }

  post(path: string, form: Record<string, string>): Promise<Answer> {
    return this.send("POST", path, new URLSearchParams(form).toString());
  }

  /** For a browser that goes on as the same person. */
  cookieList(): { name: string; value: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value }));
  }

  close(): void {
    this.agent.destroy();
  }

  private send(method: string, path: string, body?: string): Promise<Answer> {
    const url = this.urls[this.turn++ % this.urls.length] ?? "";
    const headers: http.OutgoingHttpHeaders = {
      accept: "text/html",
      "accept-encoding": "gzip, deflate, br",
      "accept-language": "zh-CN",
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "sec-fetch-site": "same-origin",
    };
    if (body !== undefined) {
      headers["content-type"] = "application/x-www-form-urlencoded";
      headers["content-length"] = Buffer.byteLength(body);
      headers["origin"] = url;
    }
    return new Promise((resolve, reject) => {
      const startedAt = performance.now();
      const request = http.request(`${url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const ms = performance.now() - startedAt;
          const packed = Buffer.concat(parts);
          for (const cookie of response.headers["set-cookie"] ?? []) this.keep(cookie);
          const encoding = response.headers["content-encoding"];
          const text = async () =>
            (encoding === "br" || encoding === "gzip" ? await unpack[encoding](packed) : packed).toString("utf8");
          const location = response.headers.location ?? null;
          resolve({ status: response.statusCode ?? 0, location, bytes: packed.length, text, ms });
        });
      });
      request.on("error", reject);
      request.end(body);
    });
  }

  private keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (/max-age=0/i.test(cookie) || value === "") this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
