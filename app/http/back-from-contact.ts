/** Where the form of a contact leads back to: the project that asked for one (`?project=`), else the investor. */
export function backFromContact(request: Request, investorId: string): string {
  const project = new URL(request.url).searchParams.get("project") ?? "";
  return /^[0-9a-f-]{36}$/i.test(project) ? `/projects/${project}#investor` : `/investors/${investorId}#contacts`;
}
