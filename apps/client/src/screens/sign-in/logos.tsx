/** The providers' marks are plain letters and a plain apple: drawn here, so that nothing is loaded from them. */
export function GoogleLogo() {
  return (
    <span aria-hidden className="flex size-5 items-center justify-center font-bold">
      G
    </span>
  );
}

export function AppleLogo() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      <path
        d="M10 6.500C7 4.500 3.500 6.500 4 11c.4 3.600 2.800 6.500 4.500 6 1-.3 2-.3 3 0 1.700.5 4.100-2.400 4.500-6 .5-4.500-3-6.500-6-4.500Zm0 0c0-2 1-3.500 3-4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
