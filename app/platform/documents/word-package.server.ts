import { type Unzipped, unzipSync } from "fflate";

/** Unpacked, the text parts of a document of 5 MB are a few megabytes; a hundred times more is no document. */
const largestPartBytes = 16 * 1024 * 1024;
const largestPackageBytes = 32 * 1024 * 1024;
const mostParts = 2_000;

/**
 * The text parts of a Word file: pictures, fonts and macros stay packed.
 *
 * Sizes are checked before anything is unpacked; a part that lies about its size is cut at what it said.
 * Null for an archive that unpacks to more than any document holds; throws for one that is broken.
 */
export function openWordPackage(bytes: Buffer): Unzipped | null {
  let [total, parts] = [0, 0];
  let isSwollen = false;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1;
      if (!/\.(xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (originalSize > largestPartBytes || total > largestPackageBytes || parts > mostParts) isSwollen = true;
      return !isSwollen;
    },
  });
  return isSwollen ? null : files;
}
