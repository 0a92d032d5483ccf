/** A share of a whole as a bar with its figure; `share` from 0 to 1 and above. */
export function Meter({ share, label }: { share: number; label: string }) {
  const percent = Math.round(share * 100);
  const width = Math.max(0, Math.min(100, percent));
  return (
    <span className="inline-flex items-center gap-2 nowrap" title={label}>
      <svg viewBox="0 0 64 6" className="h-[6px] w-16" aria-hidden="true">
        <rect width="64" height="6" rx="3" fill="var(--line)" />
        <rect width={(64 * width) / 100} height="6" rx="3" fill="var(--accent-fill)" />
      </svg>
      {percent}%<span className="sr-only"> {label}</span>
    </span>
  );
}
