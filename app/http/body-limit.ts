const megabyte = 1024 * 1024;
/** An ordinary form; the longest text field holds 4,000 characters. */
export const formLimitBytes = megabyte;
/** A file with its form around it. */
export const uploadLimitBytes = 25 * megabyte;

/** The addresses that take files. Everything else is a form. */
const uploadPaths = [/^\/projects\/[^/]+\/evidence(\/|$)/, /^\/needs\/[^/]+\/evidence(\/|$)/, /^\/import(\/|$)/];

export type BodyRefusal = 411 | 413;

/** Whether a request's body is small enough to be read, before a byte of it is: null, or the status to refuse with. */
export function refuseBody(request: {
  method: string;
  path: string;
  contentType?: string;
  contentLength?: string;
  transferEncoding?: string;
}): BodyRefusal | null {
  if (request.transferEncoding !== undefined) return 411;
  if (request.contentLength === undefined) return null;
  const length = Number(request.contentLength);
  const isUpload =
    request.method === "POST" &&
    /^multipart\/form-data\b/i.test(request.contentType ?? "") &&
    uploadPaths.some((path) => path.test(request.path));
  return length <= (isUpload ? uploadLimitBytes : formLimitBytes) ? null : 413;
}
