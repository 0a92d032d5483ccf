import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { announce } from "./announce";
import { showRefusal } from "./move-refusal";
import { showNote } from "./note";
import { word } from "./words";

type Answer = { ok: boolean; missing?: { text: string; href?: string }[]; message?: string };

/**
 * Drag and drop on the board: `[data-card-id][data-can-move]` onto `[data-column]`. The server decides every move;
 * on yes the board is fetched again, on no the card stays and says what is missing. The card's own menu does the same.
 */
export function enhanceBoard(): void {
  let release = bind();
  monitorForElements({
    onDragStart: ({ source }) => announce(word("cardGrabbed", { name: nameOf(source.element) })),
    onDropTargetChange: ({ source, location }) => {
      const column = location.current.dropTargets[0]?.element;
      if (column) announce(word("cardOver", { name: nameOf(source.element), column: labelOf(column) }));
    },
    onDrop: async ({ source, location }) => {
      const card = source.element as HTMLElement;
      const column = location.current.dropTargets[0]?.element as HTMLElement | undefined;
      if (!column || column.dataset.column === card.dataset.stage) {
        announce(word("cardReturned", { name: nameOf(card) }));
        return;
      }
      if (await move(card, column)) {
        release();
        release = bind();
      }
    },
  });
}

function bind(): () => void {
  const cards = [...document.querySelectorAll<HTMLElement>("#board [data-card-id][data-can-move]")].map((element) =>
    draggable({
      element,
      onDragStart: () => {
        element.dataset.dragging = "";
      },
      onDrop: () => {
        delete element.dataset.dragging;
      },
    }),
  );
  const columns = [...document.querySelectorAll<HTMLElement>("#board [data-column]")].map((element) =>
    dropTargetForElements({
      element,
      canDrop: ({ source }) => (source.element as HTMLElement).dataset.cardId !== undefined,
      onDragEnter: ({ source }) => {
        if ((source.element as HTMLElement).dataset.stage !== element.dataset.column) element.dataset.over = "";
      },
      onDragLeave: () => {
        delete element.dataset.over;
      },
      onDrop: () => {
        delete element.dataset.over;
      },
    }),
  );
  return combine(...cards, ...columns);
}

/** Asks the server; true when the board was replaced. */
async function move(card: HTMLElement, column: HTMLElement): Promise<boolean> {
  const before = { parent: card.parentElement, next: card.nextElementSibling };
  const list = column.querySelector("[data-cards]") ?? column;
  card.dataset.sending = "";
  list.prepend(card);
  const answer = await ask(card, column);
  if (answer?.ok && (await refresh())) {
    announce(word("cardMoved", { name: nameOf(card), column: labelOf(column) }));
    return true;
  }
  before.parent?.insertBefore(card, before.next);
  delete card.dataset.sending;
  if (answer && !answer.ok) showRefusal(card, labelOf(column), answer.message ?? "", answer.missing ?? []);
  else showNote(word("offline"));
  announce(word("cardReturned", { name: nameOf(card) }));
  return false;
}

/** Null when there was no answer to read: the move may or may not have happened, so the same id may be sent again. */
async function ask(card: HTMLElement, column: HTMLElement): Promise<Answer | null> {
  const body = new URLSearchParams({
    to: column.dataset.column ?? "",
    version: card.dataset.version ?? "",
    operationId: crypto.randomUUID(),
  });
  const request = () =>
    fetch(`/projects/${card.dataset.cardId}/stage`, { method: "POST", body, headers: { Accept: "application/json" } });
  try {
    const response = await request().catch(request);
    if (response.status === 401) location.reload();
    return (await response.json()) as Answer;
  } catch {
    return null;
  }
}

/** Fetches this page again and puts its board in the place of the shown one, scrolled as it was. */
async function refresh(): Promise<boolean> {
  const shown = document.getElementById("board");
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("board");
    if (!response.ok || !fresh || !shown) throw new Error("no board");
    const { scrollLeft } = shown;
    shown.replaceWith(fresh);
    fresh.scrollLeft = scrollLeft;
  } catch {
    location.reload();
  }
  return true;
}

function nameOf(card: Element): string {
  return card.querySelector("[data-card-name]")?.textContent ?? card.querySelector("a")?.textContent ?? "";
}

function labelOf(column: Element): string {
  // The count beside the name is not part of it.
  return column.querySelector("h2, h3")?.firstChild?.textContent?.trim() ?? "";
}
