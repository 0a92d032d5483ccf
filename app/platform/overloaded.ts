/** The server has more to do than it can: the answer is 503 with Retry-After. */
export class Overloaded extends Error {
  override name = "Overloaded";
}
