import stringWidth from "string-width";

/** Columns that a text takes: two for wide characters, none for combining ones. */
export const widthOf = (text: string): number => stringWidth(text);

/** Fills up with spaces to a width in columns. */
export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const noBreak = "\u00a0";

/** Short texts that read badly in two halves: "please check", "10,2 g/dL". */
export const keepTogether = (text: string): string =>
  widthOf(text) <= 20 ? text.replaceAll(" ", noBreak) : text;

/** Breaks a text into lines of at most `width` columns, between words where it can. At least one line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => each.replaceAll(noBreak, " "));
}

/** A word in pieces that each fit. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && widthOf(piece + segment) > width) {
      found.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...found, piece];
}
