import type { Glyph } from "../engine/pdf-engine.ts";
import { coverOf } from "../geometry.ts";
import { splitWord, type Word, wordOf } from "./word.ts";

/** A gap of this share of the font size parts two words even where the file has no space. */
const WORD_GAP = 0.17;
/** Closer than this, pieces of a number or unit belong together whatever the file says. */
const TOUCHING = 0.09;

/** The words of a page from its characters: first as the file orders them, then joined where pieces touch. */
export function buildWords(glyphs: readonly Glyph[], page: number): Word[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(run, last, glyph)) run.push(glyph);
    else runs.push([glyph]);
  }
  const words = runs.map((run) => wordOf(run, page));
  return withoutFootnotes(joinPieces(dropDoubles(words), page)).flatMap(withoutLeader);
}

/** "Glucose.......92" as three words: leaders lead to a number and are no part of it. */
function withoutLeader(word: Word): Word[] {
  const leader = /(?:\.{4,}|…{2,}|_{3,}|·{4,})(?=[^\s._·…])/u.exec(word.text);
  const cut = leader && splitWord(word, leader.index + leader[0].length);
  return cut ? [...withoutLeader(cut[0]), ...withoutLeader(cut[1])] : [word];
}

/** Without the raised letters that lead from a number to a note: they are no results, and hide those beside them. */
const withoutFootnotes = (words: readonly Word[]): Word[] =>
  words.filter(
    (mark) =>
      !/^[a-z]{1,2}$/.test(mark.text) ||
      !words.some(
        (word) =>
          /\d$/.test(word.text) &&
          mark.size < 0.88 * word.size &&
          word.baseline - mark.baseline > 0.2 * word.size &&
          word.baseline - mark.baseline < 0.7 * word.size &&
          Math.abs(mark.left - word.right) < 0.25 * word.size,
      ),
  );

function continues(run: readonly Glyph[], last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size);
  const gap = glyph.advance.left - last.advance.right;
  if (gap < -0.5 * size || gap > WORD_GAP * size) return false;
  const main = run.reduce((a, b) => (b.size > a.size ? b : a));
  const drop = Math.abs(glyph.origin.y - main.origin.y);
  if (isFootnote(run, main, glyph)) return false;
  const script = Math.min(glyph.size, main.size) < 0.85 * Math.max(glyph.size, main.size);
  if (script) return drop < 0.7 * Math.max(glyph.size, main.size) && gap < 0.2 * size;
  if (drop > 0.15 * size) return drop < 0.5 * size && sameScript(last, glyph) && !glyph.spaceBefore;
  return !glyph.spaceBefore;
}

/** A raised small letter behind a digit is a footnote's mark, no part of the number. */
const isFootnote = (run: readonly Glyph[], main: Glyph, glyph: Glyph): boolean =>
  glyph.size < 0.88 * main.size &&
  main.origin.y - glyph.origin.y > 0.2 * main.size &&
  /^[a-z]$/.test(glyph.text) &&
  /\d$/.test(run.at(-1)?.text ?? "") &&
  run.every((g) => /[\d.,<>]/.test(g.text));

const sameScript = (a: Glyph, b: Glyph): boolean =>
  Math.abs(a.size - b.size) < 0.1 && Math.abs(a.origin.y - b.origin.y) < 0.1;

/** Some writers print text twice to make it bold: the second print says nothing new. */
function dropDoubles(words: readonly Word[]): Word[] {
  const byText = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = byText.get(word.text) ?? [];
    if (same.some((other) => coverOf(other.box, word.box) > 0.7)) return false;
    byText.set(word.text, [...same, word]);
    return true;
  });
}

/** Joins pieces of one word that the file writes apart, among them raised exponents. */
function joinPieces(words: readonly Word[], page: number): Word[] {
  const sorted = [...words].sort((a, b) => a.left - b.left || a.baseline - b.baseline);
  const joined: Word[] = [];
  const consumed = new Set<Word>();
  sorted.forEach((word, index) => {
    if (consumed.has(word)) return;
    let whole = word;
    for (let at = index + 1; at < sorted.length; at++) {
      const next = sorted[at];
      if (!next || consumed.has(next)) continue;
      if (next.left - whole.right > 0.2 * whole.size) {
        if (next.left > whole.right + whole.size) break;
        continue;
      }
      if (!touches(whole, next)) continue;
      consumed.add(next);
      whole = wordOf([...whole.glyphs, ...next.glyphs], page, whole.doubts);
    }
    joined.push(whole);
  });
  return joined;
}

function touches(word: Word, next: Word): boolean {
  const gap = next.left - word.right;
  const raise = word.baseline - next.baseline;
  if (gap < -0.15 * word.size) return false;
  const level = Math.abs(raise) < 0.1 * word.size;
  if (level) return gap < TOUCHING * word.size && !next.glyphs[0]?.spaceBefore;
  const exponent = next.size < 0.85 * word.size && raise > 0.15 * word.size && raise < 0.7 * word.size;
  return (
    exponent && gap < 0.2 * word.size && /^[-−]?\d{1,2}$/.test(next.text) && /10$|[a-zA-Z]$/.test(word.text)
  );
}
