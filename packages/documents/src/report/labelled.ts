import type { Line } from "../text/lines.ts";

/** Lower case and without accents, but with the marks that numbers, dates and labels need. */
export const plainText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss");

/** The next label with a colon, or the beginning of the next piece of the line. */
const NEXT = /(?<![\p{L}\d])\p{L}{2}[\p{L}./]*(?: [\p{L}./]+){0,3} ?:| {2,}(?=\S)/gu;

/**
 * What a line prints behind each place where `label` stands: up to the next label or the next wide gap that has
 * something before it. A label counts at the head of a piece of the line, behind a slash, or before a colon.
 */
export function* textsBehind(line: Line, label: RegExp): Generator<string> {
  const text = plainText(line.text);
  for (const match of text.matchAll(new RegExp(label.source, "gu"))) {
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    const heads = /(?:^|\s{2}|[/|(,;]\s?|[-–•]\s)$/.test(before);
    if (heads || /^[\p{L} .()/]{0,24}[:=]/u.test(rest) || /^\s?[:=]/.test(rest)) yield chunkOf(rest);
  }
}

function chunkOf(rest: string): string {
  const body = rest.replace(/^[\p{L} .()/]{0,24}[:=]\s*/u, "").replace(/^[\s:=/]+/, "");
  const ends = [...body.matchAll(NEXT)]
    .map((m) => m.index)
    .filter((at) => /[\p{L}\d]/u.test(body.slice(0, at)));
  return body.slice(0, ends[0] ?? body.length).trim();
}
