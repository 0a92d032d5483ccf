import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { WebServer } from "~~/tests/support/web-server";

/** What one lead's form said under which operation id, and where its acknowledgement led. */
export type Acknowledged = { operationId: string; name: string; projectId: string; tries: number };

/**
 * Clients that enter leads one after the other, each with an operation id of its own: noted only after the answer,
 * sent again under the same id otherwise. Source: security brief, "Faults".
 */
export class LeadClients {
  readonly acknowledged: Acknowledged[] = [];
  /** Statuses that are neither success nor "come back later". */
  readonly wrong: string[] = [];
  private isStopping = false;
  private readonly running: Promise<void>[];

  constructor(
    private readonly web: WebServer,
    private readonly cookie: string,
    clients: number,
  ) {
    this.running = Array.from({ length: clients }, (_, client) => this.run(client));
  }

  /** Lets every client finish the lead it is at. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.running);
  }

  private async run(client: number): Promise<void> {
    for (let count = 0; !this.isStopping; count += 1) {
      const lead = { operationId: randomUUID(), name: `故障线索 ${client}-${count}-${randomUUID().slice(0, 8)}` };
      for (let tries = 1; ; tries += 1) {
        const projectId = await this.enter(lead);
        if (projectId) {
          this.acknowledged.push({ ...lead, projectId, tries });
          break;
        }
        await sleep(30);
      }
    }
  }

  private async enter(lead: { operationId: string; name: string }): Promise<string | null> {
    const form = { ...lead, ...sameForAll };
    const answer = await this.web.send("/projects/new", { cookie: this.cookie, form }).catch(() => null);
    if (answer?.status === 303) return answer.headers.location?.split("/").at(-1) ?? null;
    if (answer && answer.status !== 503) this.wrong.push(`${answer.status} ${answer.headers.location ?? ""}`);
    return null;
  }
}

const sameForAll = {
  sourceChannel: "fair",
  investor: "Quorvex Zynthar AG",
  countryCode: "德国",
  industry: "3973",
  investmentRange: "from_500m",
  firstContactName: "Anna Muster",
  isChecked: "on",
};
