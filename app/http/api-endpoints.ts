/** The interface for programs: every address with the methods it answers. What is not here does not exist. */
const apiEndpoints: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/measures/suggest": ["POST"],
  "/api/v1/openapi.json": ["GET", "HEAD"],
};

/** Whether an address belongs to the interface for programs, whose answers are never pages. */
export function isApiPath(path: string): boolean {
  return /^\/api(\/|$)/i.test(path);
}

/** The methods of an address of the interface; null where there is nothing. */
export function apiMethods(path: string): readonly string[] | null {
  return apiEndpoints[path.replace(/\/+$/, "")] ?? null;
}
