import { nameWords } from "@serenya/clinical";
import { POWER_SIGN } from "../../values/unit.ts";
import { accentedWord } from "../../vocabulary/accented-words.ts";
import { fold } from "../../vocabulary/fold.ts";
import { HEADING_WORDS } from "../../vocabulary/headings.ts";
import { mendFigureInName, mendUnit } from "./mend-signs.ts";

/** Words of labels and answers that rows are told by, beside names and headings. */
const MORE =
  "unit units limit limits test tests final biological interval negative positive detected reactive serum plasma " +
  "urine clinical kidney liver lipid profile panel method specimen sample collected negativ positiv negativo " +
  "positivo negatif positif nachweisbar female male weiblich mannlich femenino masculino";

/** Letters that print alike under a weak lens; in words, never in numbers. */
const shape = (word: string): string => word.replace(/[l1|!íìj]/g, "i");

let known: ReadonlySet<string> | null = null;
let byShape: ReadonlyMap<string, string | null> | null = null;

/**
 * A word that recognition spelled with l, I, 1, | or j for one another, as the vocabulary of reports has it:
 * "Calclum", "BiIirubin", "Unlt"; or without an accent, which the first reader hardly ever sees: "Negatif". Only where exactly one known word prints alike; anything with two digits in it,
 * short words and known words stay as they were read. `characters` are mended one for one, so that each keeps
 * its place.
 */
export function mendLetters(characters: readonly string[]): readonly string[] {
  const text = characters.join("");
  const power = POWER_SIGN.exec(text);
  if (power) return characters.map((c, at) => (at === power.index ? "^" : c));
  // Leaders, of which the readers see some dots as others.
  if (/^[.·•…]+$/.test(text)) return characters.map((c) => c.replace(/[·•]/, "."));
  return (
    mendUnit(characters, text) ??
    mendWord(characters, text) ??
    mendFigureInName(characters, text) ??
    characters
  );
}

function mendWord(characters: readonly string[], text: string): readonly string[] | null {
  if (!/^[\p{L}1|!()[\]:;,.*-]{4,}$/u.test(text) || /1.*1.*1/.test(text)) return null;
  const start = characters.findIndex((c) => /[\p{L}1|!]/u.test(c));
  const end = characters.findLastIndex((c) => /[\p{L}1|!]/u.test(c)) + 1;
  const core = characters.slice(start, end);
  if (core.length < 4 || core.some((c) => !/^[\p{L}1|!]$/u.test(c))) return null;
  const folded = core.map((c) => (/\p{L}/u.test(c) ? fold(c) : c));
  if (folded.some((c) => c.length !== 1)) return null;
  const { words, shapes } = vocabulary();
  const word = folded.join("");
  const meant = accentedWord(word) ?? (words.has(word) ? null : shapes.get(shape(word)));
  if (!meant) return null;
  const mended = core.map((c, i) => (folded[i] === meant[i] ? c : cased(meant[i] ?? c, i, core)));
  return [...characters.slice(0, start), ...mended, ...characters.slice(end)];
}

/** Capital where the word is in capitals, or where it begins with one. */
function cased(letter: string, at: number, core: readonly string[]): string {
  const others = core.filter((c) => /\p{L}/u.test(c) && !/[lIij]/.test(c));
  const capitals = others.length > 0 && others.every((c) => c === c.toUpperCase());
  const first = at === 0 && /[I|!1A-Z]/.test(core[0] ?? "");
  return capitals || first ? letter.toUpperCase() : letter;
}

function vocabulary() {
  known ??= new Set([...nameWords(), ...HEADING_WORDS, ...MORE.split(" ")]);
  if (!byShape) {
    const shapes = new Map<string, string | null>();
    for (const word of known) {
      const key = shape(word);
      // Two words that print alike: neither can be told.
      shapes.set(key, shapes.has(key) && shapes.get(key) !== word ? null : word);
    }
    byShape = shapes;
  }
  return { words: known, shapes: byShape };
}
