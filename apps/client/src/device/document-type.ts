const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

const signatures: readonly { type: string; test: (bytes: Uint8Array) => boolean }[] = [
  { type: "application/pdf", test: (bytes) => startsWith(bytes, "%PDF-") },
  { type: "image/jpeg", test: (bytes) => startsWith(bytes, "\xff\xd8\xff") },
  { type: "image/png", test: (bytes) => startsWith(bytes, "\x89PNG\r\n\x1a\n") },
  { type: "image/webp", test: (bytes) => startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8) },
  { type: "image/tiff", test: (bytes) => startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*") },
  {
    type: "image/heic",
    test: (bytes) =>
      startsWith(bytes, "ftyp", 4) &&
      ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].some((brand) =>
        startsWith(bytes, brand, 8),
      ),
  },
];

/** The media type that a document's first bytes say, or null where they say none that we know. */
export function documentType(bytes: Uint8Array): string | null {
  return signatures.find(({ test }) => test(bytes))?.type ?? null;
}
