/** Markup that may stand on a page as it is. Made by `html` only. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | null | false | readonly Part[];

/**
 * Markup with its values escaped: whatever a document says stays text. Takes strings, numbers, markup, lists of
 * them, and nothing for null and false.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = literals.map((literal, i) => literal + (i < parts.length ? textOf(parts[i] ?? null) : ""));
  return { markup: markup.join("") };
}

function textOf(part: Part): string {
  if (part === null || part === false) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(textOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Marks that turn the direction of text, and characters that nobody sees, are written out. */
const UNSEEN = /[\p{Cc}\p{Co}\p{Cn}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const escaped = (text: string): string =>
  text
    .replace(UNSEEN, (c) =>
      c === "\n" || c === "\t" ? " " : `{U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
    )
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? "");
