/** Whether the request comes from a script or a program that reads the answer itself, rather than from a page. */
export function asksForJson(request: Request): boolean {
  const accept = request.headers.get("Accept") ?? "";
  return accept.includes("application/json") && !accept.includes("text/html");
}
