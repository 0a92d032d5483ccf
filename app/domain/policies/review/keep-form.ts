const most = 2_000;

/** The articles that were ticked, each with the text it had on the page: `2.4=<hash>`. */
export function chosenTexts(form: FormData): Record<string, string> {
  const chosen = form.getAll("keep[]").slice(0, most);
  return Object.fromEntries(
    chosen.flatMap((value) => {
      if (typeof value !== "string") return [];
      const at = value.lastIndexOf("=");
      return at > 0 ? [[value.slice(0, at), value.slice(at + 1)] as const] : [];
    }),
  );
}
