/** A key that does what stands beside it. */
export function KeyboardHint({ keys }: { keys: string }) {
  return <kbd>{keys}</kbd>;
}
