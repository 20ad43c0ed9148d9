import { isAnalyteName } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { roleOf } from "../vocabulary/headings.ts";
import { isKnownNonResult } from "../vocabulary/non-results.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import { isBandName, looksLikeResult } from "./free-row.ts";
import { nameText } from "./names.ts";
import { unglue } from "./tail.ts";

/** Longer names than this many words belong to sentences. */
const NAME_WORDS = 5;

/**
 * The lines among these that a person should look at: those that look like results, those that name something a
 * laboratory measures with a value right behind it, and tables of numbers under such names.
 */
export function toldLines(lines: readonly Line[]): Line[] {
  const told = new Set<Line>();
  lines.forEach((line, index) => {
    const names = namesOver(lines, index);
    // Numbers under names say nothing without them.
    if (names) told.add(names);
    if (names || looksLikeResult(line) || mentionsResult(line) || namesText(line)) told.add(line);
  });
  return lines.filter((line) => told.has(line));
}

/** "... Sodium 139 ...": a known name that begins a piece of the line, and a value right behind it. */
function mentionsResult(line: Line): boolean {
  const starts = new Set(line.segments.map((s) => s.words[0]?.left));
  const words = unglue(line.words);
  return words.some((word, at) => {
    const begins = at === 0 || starts.has(word.left) || /[,;:|]$/.test(words[at - 1]?.text ?? "");
    return begins && isNamed(words.slice(at, at + NAME_WORDS + 1));
  });
}

/** "Culture   Escherichia coli": a known name, and a few words in a cell of their own that no list knows. */
function namesText({ segments }: Line): boolean {
  const [name, text, ...more] = segments;
  if (!name || !text || more.length > 0 || text.words.length > NAME_WORDS) return false;
  return isAnalyteName(nameText(name.words)) && !isBandName(name.text) && roleOf(text.text) === null;
}

function isNamed(words: readonly Word[]): boolean {
  for (let length = 1; length < words.length; length++) {
    const value = (words[length]?.text ?? "").replace(/[,;.)]$/, "").replace(/^[<>≤≥=(]+(?=\d)/, "");
    if (!isQuantity(value) && !isValueWord(value)) continue;
    const name = nameText(words.slice(0, length));
    return !isBandName(name) && isAnalyteName(name);
  }
  return false;
}

/** How many lines below its names a table of numbers may go on. */
const TABLE_LINES = 40;

/** The line of known names over this line of numbers: results written downwards, one column each. */
function namesOver(lines: readonly Line[], index: number): Line | null {
  const line = lines[index];
  if (!line || line.segments.filter((s) => startsWithQuantity(s.words)).length < 2) return null;
  for (let above = index - 1; above >= Math.max(0, index - TABLE_LINES); above--) {
    const over = lines[above];
    const segments = over?.segments ?? [];
    const named = segments.filter(
      (s) => isAnalyteName(nameText(s.words)) && !isBandName(s.text) && !isKnownNonResult(s.text),
    ).length;
    if (over && named >= 2) return over;
    if (segments.filter((s) => startsWithQuantity(s.words)).length < 2) return null;
  }
  return null;
}

const startsWithQuantity = (words: readonly Word[]): boolean =>
  isQuantity(joinText(unglue(words).slice(0, 1)));
