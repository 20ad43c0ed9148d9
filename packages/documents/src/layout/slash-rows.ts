import { isAnalyteName } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { splitWord, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { readFreeRow } from "./free-row.ts";
import { nameText } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { unglue } from "./unglue.ts";

/**
 * "pH/pCO2/HCO3: 7.31 / 52 / 25.1" and "Na/K/Cl 136/4.4/102 mmol/L": as many known names as numbers, both parted by
 * strokes, and a unit for all of them behind. Empty where the line is anything else.
 */
export function readSlashRows(line: Line, section: string | null): RawRow[] {
  if (!/\d\s?\/\s?\d/.test(line.text)) return [];
  const words = line.words.flatMap(atStrokes);
  const at = words.findIndex((w, i) => i > 0 && isQuantity(w.text) && words[i - 1]?.text !== "/");
  const names = parted(words.slice(0, at));
  if (at < 0 || names.length < 2 || !names.every((name) => isKnown(nameText(name)))) return [];
  const numbers: Word[] = [];
  let end = at;
  for (; numbers.length < names.length; end += 2) {
    const number = words[end];
    if (!number || !isQuantity(number.text) || (numbers.length > 0 && words[end - 1]?.text !== "/"))
      return [];
    numbers.push(number);
  }
  const unit = words.slice(end - 1);
  const rows = names.map((name, i) =>
    // A pH has no unit, whatever the others share.
    readFreeRow(
      { ...line, words: [...name, ...numbers.slice(i, i + 1), ...(isPh(name) ? [] : unit)] },
      section,
    ),
  );
  const found = rows.flatMap((row) => row ?? []);
  return found.length === names.length ? found : [];
}

const isPh = (name: readonly Word[]): boolean => /^ph$/i.test(nameText(name));

/** Groups of words between strokes. */
function parted(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [[]];
  for (const word of words) {
    if (word.text === "/") groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.filter((group) => group.length > 0);
}

/** A word cut at its strokes, each a word of its own; units keep theirs. */
function atStrokes(word: Word): Word[] {
  const [head, ...rest] = unglue([word]);
  if (!head) return [];
  const at = head.text.indexOf("/");
  if (at < 0 || head.text === "/") return [head, ...rest];
  const isChain = /^[\d.,]*(?:\/[\d.,]+)+\/?$/.test(head.text) || isNames(head.text);
  if (!isChain) return [head, ...rest];
  const [first, second] = at === 0 ? [null, splitWord(head, 1)] : [splitWord(head, at), null];
  const cut = first ?? second;
  return cut ? [...atStrokes(cut[0]), ...atStrokes(cut[1]), ...rest] : [head, ...rest];
}

/** "Na/K/Cl:", or what is left of it behind a cut. */
const isNames = (text: string): boolean =>
  text
    .replace(/:$/, "")
    .split("/")
    .every((part) => part === "" || isKnown(part));

/** Symbols that are too short to be names anywhere else. */
const isKnown = (name: string): boolean =>
  isAnalyteName(name) || /^(?:na|k|cl|ca|mg|hco3|co2)\+{0,2}$/i.test(name);
