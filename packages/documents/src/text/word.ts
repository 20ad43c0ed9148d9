import type { Glyph } from "../engine/pdf-engine.ts";
import { type Rect, unionOf } from "../geometry.ts";

/** Characters of one line that stand together. */
export interface Word {
  readonly text: string;
  readonly page: number;
  /** Tight around the ink, in points. */
  readonly box: Rect;
  /** Where it stands on the page as shown, when `box` is its place on a page that was levelled. */
  readonly shown?: Rect;
  /** Pen position to advance: what gaps are measured between. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly glyphs: readonly Glyph[];
  /** Codes of what makes this text doubtful: see text/suspicion.ts. */
  readonly doubts: readonly string[];
  /** What the second reader saw at this place of a picture; null where it saw nothing. Absent: a text layer, read once. */
  readonly again?: string | null;
}

/** A word of these characters, which stand on one line of `page` (from 1). */
export function wordOf(glyphs: readonly Glyph[], page: number, doubts: readonly string[] = []): Word {
  const main = glyphs.reduce((a, b) => (b.size > a.size ? b : a));
  const shown = glyphs.flatMap((g) => g.shown ?? []);
  return {
    text: textOf(glyphs, main),
    page,
    box: unionOf(glyphs.map((g) => g.box)),
    ...(shown.length > 0 && { shown: unionOf(shown) }),
    left: Math.min(...glyphs.map((g) => g.advance.left)),
    right: Math.max(...glyphs.map((g) => g.advance.right)),
    baseline: main.origin.y,
    size: main.size,
    bold: /bold|black|heavy|semibold|demi/i.test(main.font),
    glyphs,
    doubts,
  };
}

/** Around these words on the page as a person sees it. */
export const shownBox = (words: readonly Word[]): Rect => unionOf(words.map((w) => w.shown ?? w.box));

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised digits keep their height in the text, so that a footnote's mark never joins a number. */
function textOf(glyphs: readonly Glyph[], main: Glyph): string {
  return glyphs
    .map((g) => {
      const raised = g.size < 0.85 * main.size && main.origin.y - g.origin.y > 0.2 * main.size;
      if (raised && /^\d$/.test(g.text)) return RAISED[Number(g.text)] ?? g.text;
      return letterOf(g.text);
    })
    .join("");
}

/** Ligatures and full-width forms as plain letters; everything else stays as printed. */
function letterOf(text: string): string {
  if (/^[\ufb00-\ufb06\uff01-\uff5e]$/.test(text)) return text.normalize("NFKC");
  if (text === "\u00ad" || text === "\u0002") return "-";
  return text;
}

/** Cuts a word in two after `length` characters of its text; null where no character border is there. */
export function splitWord(word: Word, length: number): readonly [Word, Word] | null {
  let seen = 0;
  for (let index = 0; index < word.glyphs.length; index++) {
    if (seen === length && index > 0) {
      const [head, tail] = [word.glyphs.slice(0, index), word.glyphs.slice(index)];
      return [
        { ...wordOf(head, word.page, word.doubts), text: word.text.slice(0, length) },
        { ...wordOf(tail, word.page, word.doubts), text: word.text.slice(length) },
      ];
    }
    seen += letterOf(word.glyphs[index]?.text ?? "").length;
  }
  return null;
}

/** Words as a person reads them: a space where the page shows a gap. */
export function joinText(words: readonly Word[]): string {
  let text = "";
  words.forEach((word, index) => {
    const before = words[index - 1];
    const sameLine = before && Math.abs(before.baseline - word.baseline) < 0.4 * word.size;
    const touching = sameLine && word.left - before.right < 0.1 * word.size;
    text += index === 0 || touching ? word.text : ` ${word.text}`;
  });
  return text;
}
