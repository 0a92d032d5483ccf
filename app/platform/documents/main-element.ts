import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** How much of the page's running text an element must hold to be the one the document stands in. */
const shareOfProse = 0.85;

/**
 * The innermost element that holds nearly all running text of a page, or null if the page is nothing but its text.
 *
 * Running text is what has sentences and is no link: menus, lists of links and imprints have neither.
 */
export function findMainElement(page: Parent): Element | null {
  const sizes = new Map<Parent, number>();
  const whole = measure(page, sizes, false);
  if (whole < 200) return null;
  let main: Element | null = null;
  for (let at: Parent = page; ; ) {
    const next: Element | undefined = at.childNodes.find(
      (child): child is Element => "tagName" in child && (sizes.get(child) ?? 0) >= whole * shareOfProse,
    );
    if (!next || next.tagName === "p") return main;
    at = next;
    if (!/^(html|body)$/.test(next.tagName)) main = next;
  }
}

function measure(parent: Parent, sizes: Map<Parent, number>, isLink: boolean): number {
  let size = 0;
  for (const child of parent.childNodes) {
    if ("value" in child) size += isLink ? 0 : proseIn(child.value);
    else if ("tagName" in child && !/^(script|style|noscript|template|head|footer)$/.test(child.tagName))
      size += measure(child, sizes, isLink || child.tagName === "a");
  }
  sizes.set(parent, size);
  return size;
}

/** Headings without a stop count a little, so that a page of short lines has a middle too. */
function proseIn(text: string): number {
  const length = text.trim().length;
  return /[。；，;.]/.test(text) ? length : length / 10;
}
