/** Offers a file that was made here to save. */
export function saveFile(name: string, content: string | Blob, type = "text/plain"): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser has taken it by the next task; Safari needs a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
