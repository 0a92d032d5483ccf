import { normaliseText } from "~/values/text";

/** A text made ready for looking up words: one spelling of width and case. */
export function readyForWords(text: string): string {
  return normaliseText(text).toLowerCase();
}

/** Is the word or phrase in the (ready) text? Latin words match whole words, allowing a plural; Chinese ones anywhere. */
export function containsWord(ready: string, word: string): boolean {
  const wanted = readyForWords(word);
  if (wanted === "") return false;
  if (!/^[\x20-\x7e]+$/.test(wanted)) return ready.includes(wanted);
  for (let at = ready.indexOf(wanted); at >= 0; at = ready.indexOf(wanted, at + 1)) {
    const before = at === 0 ? " " : ready.charAt(at - 1);
    const rest = ready.slice(at + wanted.length).replace(/^e?s(?![a-z])/, "");
    if (!isLatin(before) && !isLatin(rest.charAt(0))) return true;
  }
  return false;
}

function isLatin(character: string): boolean {
  return /[a-z0-9]/.test(character);
}

/** Character pairs of the Chinese runs and the Latin words of a text, for measuring how much two texts share. */
export function contentUnits(ready: string): Set<string> {
  const units = new Set<string>();
  for (const run of ready.match(/[\u3400-\u9fff]+/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) units.add(run.slice(at, at + 2));
  }
  for (const word of ready.match(/[a-z0-9][a-z0-9-]{2,}/g) ?? []) units.add(word);
  return units;
}
