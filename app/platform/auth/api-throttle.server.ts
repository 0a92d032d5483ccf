import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Questions a minute from one token or session: far more than a screen or a nightly run asks, less than would hurt. */
const questionsPerMinute = 3_000;
/** Wrong tokens a minute from one address; they cannot be guessed, but need not be looked up for ever either. */
const wrongTokensPerMinute = 120;

// Counted by each web process for itself: the bound protects the process, and a write for each question would cost more.
const questions = new RateLimiterMemory({ keyPrefix: "question", points: questionsPerMinute, duration: 60 });
const wrongTokens = new RateLimiterMemory({ keyPrefix: "wrong-token", points: wrongTokensPerMinute, duration: 60 });

/** Counts a question of a token or session; seconds until the next is taken, 0 where this one is. */
export function countQuestion(key: string): Promise<number> {
  return count(questions, key);
}

/** Counts a token that opens nothing, by where it came from; seconds to wait once there were too many, else 0. */
export function countWrongToken(address: string): Promise<number> {
  return count(wrongTokens, address);
}

async function count(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw refusal;
  }
}
