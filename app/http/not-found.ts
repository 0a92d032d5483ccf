/**
 * `throw notFound("Project")`. The noun is for the log; the reader sees the same page for what does not exist and
 * for what is not theirs.
 */
export function notFound(noun?: string): Response {
  return new Response(null, { status: 404, statusText: noun ? `${noun} not found` : "Not found" });
}

/** `throw forbidden()`: the reader sees the thing but may not do this. */
export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}
