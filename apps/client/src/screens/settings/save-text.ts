/** Offers a text as a file to save. */
export function saveText(name: string, text: string, type = "text/plain"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser has taken it by the next task; Safari needs a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
