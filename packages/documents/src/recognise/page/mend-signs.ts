import { isAnalyteName, parseUnit } from "@serenya/clinical";
import { fold } from "../../vocabulary/fold.ts";

/** Signs of units that look alike in small print: 1 or I for the letter l, g for q. */
const UNIT_SIGNS: Readonly<Record<string, string>> = {
  "1": "l",
  I: "l",
  "|": "l",
  "!": "l",
  g: "q",
};

/** "mmo1/L", "mEg/L": no unit as it was read, and with one kind of sign mended a unit of the list. */
export function mendUnit(characters: readonly string[], text: string): readonly string[] | null {
  if (!/\p{L}/u.test(text) || !text.includes("/") || parseUnit(text) !== null) return null;
  const tries = Object.entries(UNIT_SIGNS)
    .filter(([sign]) => text.includes(sign))
    .map(([sign, meant]) => characters.map((c) => (c === sign ? meant : c)))
    .filter((mended) => parseUnit(mended.join("")) !== null);
  return tries[0] ?? null;
}

/** Letters and figures that print alike. */
const TWINS = ["0O", "1lI"];
const MOST_TWINS = 4;
/** The one word of names that is a figure between letters, and stands by itself: "Hemoglobin A1c". */
const GLYCATED = /^A[lI|]c$/;

/** "HbAlc", "HC03", "lgE", "T.G.0.": no name as it was read, and one with a letter for the figure that prints like it, or the other way. */
export function mendFigureInName(characters: readonly string[], text: string): readonly string[] | null {
  const at = characters.flatMap((c, i) => (TWINS.some((twins) => twins.includes(c)) ? [i] : []));
  if (at.length === 0 || at.length > MOST_TWINS || !/^(?=.*\p{L})(?:[\p{L}\d]\.?){3,8}$/u.test(text))
    return null;
  if (GLYCATED.test(text)) return ["A", "1", "c"];
  if (isAnalyteName(text)) return null;
  let spelled: string[][] = [[...characters]];
  for (const i of at) {
    const twins = [...(TWINS.find((each) => each.includes(characters[i] ?? "")) ?? "")];
    spelled = spelled.flatMap((word) => twins.map((twin) => word.with(i, twin)));
  }
  const names = spelled.filter((word) => /\p{L}.*\p{L}/u.test(word.join("")) && isAnalyteName(word.join("")));
  const meant = new Set(names.map((word) => fold(word.join(""))));
  return meant.size === 1 ? (names[0] ?? null) : null;
}
