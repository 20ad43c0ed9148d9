import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { readFreeRow } from "./free-row.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail, unglue } from "./tail.ts";

/**
 * "Lymphocytes  30.0 %  1,860 /mm3  1,000 - 4,000": a share and a count of the same cells on one line, as two rows.
 * Taken only where both numbers have their unit and nothing is left over; a range belongs to the second.
 */
export function readShareAndCount(line: Line, section: string | null): RawRow[] {
  const words = unglue(line.words);
  const percent = words.findIndex((w, i) => w.text === "%" && isQuantity(words[i - 1]?.text ?? ""));
  if (percent < 2) return [];
  const rest = words.slice(percent + 1);
  const count = readTail(rest, false);
  const plain =
    count && count.rest.length === 0 && count.unit.length > 0 && isQuantity(joinText(count.value));
  if (!count || !plain || joinText(count.unit).startsWith("%")) return [];
  const row = (tail: readonly Word[]) =>
    readFreeRow({ ...line, words: [...words.slice(0, percent - 1), ...tail] }, section);
  const [share, absolute] = [row(words.slice(percent - 1, percent + 1)), row(rest)];
  return share && absolute ? [share, absolute] : [];
}
