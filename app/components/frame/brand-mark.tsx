/** Arrival on firm ground: an arrow that meets the shore. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" strokeLinecap="round" strokeLinejoin="round">
      <rect width="24" height="24" rx="5" fill="var(--accent-fill)" />
      <path d="M12 4.5v8M8 9l4 4 4-4M5 18.5h14M5 18.5c2-2.5 4.5-3 7-3s5 .5 7 3" stroke="#fff" strokeWidth="1.8" />
    </svg>
  );
}
