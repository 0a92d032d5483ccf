/** Powers of ten by the words that mean them, longest first so that 万亿 is not read as 万. */
export const amountScales: readonly (readonly [word: string, places: number])[] = [
  ["万亿", 12],
  ["千万", 7],
  ["百万", 6],
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
  ["thousand", 3],
  ["亿", 8],
  ["万", 4],
  ["bn", 9],
  ["mn", 6],
  ["m", 6],
  ["k", 3],
];
