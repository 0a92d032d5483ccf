/** A key that does what stands beside it. Hidden until the script that listens for it runs, its space kept. */
export function KeyboardHint({ keys }: { keys: string }) {
  return <kbd aria-hidden="true">{keys}</kbd>;
}
