import { announce } from "./announce";

type Answer = {
  guards: {
    href: string;
    article: string;
    title: string;
    forbids: string;
    why: string;
    words: { part: string; isMarked: boolean }[];
  }[];
};
type Field = HTMLTextAreaElement | HTMLInputElement;

const askAfterMs = 600;

/**
 * Under each `[data-guards-of=<field>]` of a form: the prohibitions the field's words touch, asked for while they are
 * typed. Without script, or where the server does not answer, the form says so when it is sent.
 */
export function watchGuardedWords(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-guards-of]")) {
    const field = place.closest("form")?.elements.namedItem(place.dataset.guardsOf ?? "");
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) watch(field, place);
  }
}

function watch(field: Field, place: HTMLElement): void {
  let asked = place.querySelector(":scope > .callout") ? field.value : "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    clearTimeout(timer);
    const text = field.value;
    if (text === asked) return;
    asked = text;
    const answer = text.trim() ? await fetchGuards(text) : { guards: [] };
    // Typed on meanwhile: the next answer counts.
    if (answer && field.value === text) show(place, answer);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, askAfterMs);
  });
  field.addEventListener("change", ask);
  // A draft brought back was never asked about.
  void ask();
}

async function fetchGuards(text: string): Promise<Answer | null> {
  try {
    const body = new URLSearchParams({ text });
    const response = await fetch("/guards/check", { method: "POST", body, headers: { Accept: "application/json" } });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}

function show(place: HTMLElement, { guards }: Answer): void {
  const template = place.querySelector("template");
  if (!template) return;
  const before = titlesOf(place);
  for (const old of place.querySelectorAll(":scope > .callout")) old.remove();
  for (const guard of guards) {
    const callout = template.content.cloneNode(true) as DocumentFragment;
    const link = callout.querySelector("a");
    if (link) [link.href, link.textContent] = [guard.href, guard.article];
    for (const name of ["title", "forbids", "why"] as const) slot(callout, name).textContent = guard[name];
    slot(callout, "words").replaceChildren(...guard.words.map(markedPart));
    template.before(callout);
  }
  const now = titlesOf(place);
  if (now && now !== before) announce(now);
}

function slot(within: DocumentFragment, name: string): Element {
  return within.querySelector(`[data-slot=${name}]`) ?? document.createElement("span");
}

function markedPart({ part, isMarked }: { part: string; isMarked: boolean }): Node {
  if (!isMarked) return document.createTextNode(part);
  const mark = document.createElement("mark");
  mark.className = "guard-word";
  mark.textContent = part;
  return mark;
}

function titlesOf(place: HTMLElement): string {
  return [...place.querySelectorAll(":scope > .callout .callout-title")].map((title) => title.textContent).join("; ");
}
