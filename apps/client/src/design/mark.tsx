/** The mark: a leaf that is also a drop, with a line that comes to rest. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className} fill="none">
      <path d="M4 5h14a10 10 0 0 1 10 10v12H14A10 10 0 0 1 4 17Z" fill="var(--pine)" />
      <path
        d="M8.500 17.500h3.600l2.200-5.500 3.200 9 1.900-3.500h4.100"
        stroke="var(--on-pine)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Brand() {
  return (
    <span className="flex items-center gap-2.5 font-serif text-large font-semibold">
      <Mark className="size-7" />
      Serenya
    </span>
  );
}
