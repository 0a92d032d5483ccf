import { isApiPath } from "./api-endpoints";

const megabyte = 1024 * 1024;
/** An ordinary form; the longest text field holds 4,000 characters. */
export const formLimitBytes = megabyte;
/** A file with its form around it. */
export const uploadLimitBytes = 25 * megabyte;

/** A question of a program: a need with its text, many times over. */
export const apiBodyLimitBytes = 64 * 1024;

/** The addresses that take files. Everything else is a form. */
const uploadPaths = [
  /^\/projects\/[^/]+\/evidence(\/|$)/,
  /^\/needs\/[^/]+\/evidence(\/|$)/,
  /^\/import(\/|$)/,
  /^\/library\/import(\/|$)/,
];

/** How a browser sends a form. A body that is none could not be read, and would answer as a failure of ours. */
const formType = /^(application\/x-www-form-urlencoded\b|multipart\/form-data\s*;.*\bboundary=)/i;

export type BodyRefusal = 411 | 413 | 415;

/** How a program sends its question; UTF-8, as JSON is. */
const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Whether a request's body is a form (for a program: JSON) and small enough to be read, before a byte of it is: null, or the status to refuse with. */
export function refuseBody(request: {
  method: string;
  path: string;
  contentType?: string;
  contentLength?: string;
  transferEncoding?: string;
}): BodyRefusal | null {
  if (request.transferEncoding !== undefined) return 411;
  const length = Number(request.contentLength ?? 0);
  if (isApiPath(request.path)) {
    if (length > apiBodyLimitBytes) return 413;
    return request.method === "POST" && !jsonType.test(request.contentType ?? "") ? 415 : null;
  }
  const isUpload =
    request.method === "POST" &&
    /^multipart\/form-data\b/i.test(request.contentType ?? "") &&
    uploadPaths.some((path) => path.test(request.path));
  if (length > (isUpload ? uploadLimitBytes : formLimitBytes)) return 413;
  return request.method === "POST" && !formType.test(request.contentType ?? "") ? 415 : null;
}
