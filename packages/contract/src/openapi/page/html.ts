/** Text that is already HTML. Everything else is escaped when it is put into a page. */
export interface Html {
  readonly html: string;
}
type Piece = Html | string | number | undefined | false | readonly Piece[];

/** Builds HTML; what is put in is escaped unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: parts.map((part, index) => part + render(pieces[index])).join(""),
});

/** Trusts a text to be HTML: for our own styles only. */
export const raw = (text: string): Html => ({ html: text });

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (typeof piece === "string") return escapeHtml(piece);
  if (typeof piece === "number") return String(piece);
  if ("html" in piece) return piece.html;
  return piece.map(render).join("");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** Sets `code` between backticks, as the document's texts have it. */
export const prose = (text: string): Html => ({
  html: text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join(""),
});
