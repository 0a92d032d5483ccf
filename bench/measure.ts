import type { Answer, HttpClient } from "./http-client";

/** One request of a job. `trouble` says what is wrong with the answer, null if it is what was asked for. */
export type Shot = {
  send: (client: HttpClient) => Promise<Answer>;
  trouble: (answer: Answer) => Promise<string | null>;
};

export type Timing = { medianMs: number; p95Ms: number; requests: number };
export type Alone = Timing & { bytes: number };
export type Together = Timing & { perSecond: number; cpuMs: number | null };

const warmUps = 20;
const fewestRequests = 60;
const mostRequests = 400;

/** One user, one request after the other: at least sixty after warming up, more while time is left. */
export async function measureAlone(client: HttpClient, shot: (at: number) => Shot, seconds: number): Promise<Alone> {
  for (let at = 0; at < warmUps; at += 1) await fire(client, shot(at));
  const times: number[] = [];
  const bytes: number[] = [];
  const until = performance.now() + seconds * 1_000;
  for (
    let at = warmUps;
    times.length < fewestRequests || (performance.now() < until && times.length < mostRequests);
    at += 1
  ) {
    const answer = await fire(client, shot(at));
    times.push(answer.ms);
    bytes.push(answer.bytes);
  }
  return { ...timing(times), bytes: Math.round(quantile(bytes, 0.5)) };
}

/** Eight at once for so many seconds, each sending the next request as soon as the last is answered. */
export async function measureTogether(
  client: HttpClient,
  shot: (at: number) => Shot,
  { users, seconds, cpuMs }: { users: number; seconds: number; cpuMs: () => number | null },
): Promise<Together> {
  let at = 0;
  const warmUntil = performance.now() + 1_000;
  await Promise.all(
    Array.from({ length: users }, async () => {
      while (performance.now() < warmUntil) await fire(client, shot(at++));
    }),
  );
  const times: number[] = [];
  const cpuBefore = cpuMs();
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  await Promise.all(
    Array.from({ length: users }, async () => {
      while (performance.now() < until) times.push((await fire(client, shot(at++))).ms);
    }),
  );
  const perSecond = times.length / ((performance.now() - startedAt) / 1_000);
  const cpuAfter = cpuMs();
  const used = cpuBefore !== null && cpuAfter !== null ? (cpuAfter - cpuBefore) / times.length : null;
  return { ...timing(times), perSecond, cpuMs: used };
}

/** Only right answers count; a wrong one ends the benchmark, since its numbers would mean nothing. */
async function fire(client: HttpClient, { send, trouble }: Shot): Promise<Answer> {
  const answer = await send(client);
  const wrong = await trouble(answer);
  if (wrong) throw new Error(wrong);
  return answer;
}

export function timing(times: number[]): Timing {
  return { medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), requests: times.length };
}

export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
