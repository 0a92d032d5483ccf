/** Stops with a plain message on a Node too old to run anything else. Uses only syntax that old ones understand. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    "Landfall needs Node.js 20.19 or newer; this is " +
      process.versions.node +
      ". Node 24 LTS is recommended: https://nodejs.org\n",
  );
  process.exit(1);
}
