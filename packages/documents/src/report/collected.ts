import type { Line } from "../text/lines.ts";
import { type DateOrder, looksLikeDate, readDate } from "../values/date.ts";
import { plainText, textsBehind } from "./labelled.ts";

/** Labels of the moment when the sample was taken, in six languages, without accents. */
const LABEL =
  /\b(?:(?:data|date|datum|fecha|f\.|tag|day|hora)(?: d[eiao]l?| der| du| of| la)* )?(?:collect(?:ed|ion)|drawn|draw date|sample (?:date|taken)|specimen (?:date|taken)|taken|sampling|(?:blut|proben?)?entnahme\w*|abnahme\w*|preleve\w*|prelevement|(?:fecha )?(?:de )?(?:la )?(?:toma|extraccion)(?: de)?(?: la)?(?: muestra)?|fecha de (?:la )?muestra|extraido|obtencion|prelievo|colheita|coleta|coletado|colhid[oa])\b/;

/** The collection date as YYYY-MM-DD; null where the report prints none, two, or one that can be read in two ways. */
export function findCollected(lines: readonly Line[], order: DateOrder): string | null {
  const said = new Set<string>();
  lines.forEach((line, index) => {
    for (const text of datesOf(line, lines[index + 1])) {
      const date = readDate(text, order);
      if (date !== null) said.add(date);
    }
  });
  const [first] = said;
  return said.size === 1 && first !== undefined ? first : null;
}

/** The dated texts behind the label, else below it. */
function datesOf(line: Line, next: Line | undefined): string[] {
  const behind = [...textsBehind(line, LABEL)].filter(looksLikeDate);
  if (behind.length > 0) return behind;
  return line.segments.flatMap((segment, index) => {
    const label = LABEL.exec(plainText(segment.text));
    if (!label || looksLikeDate(segment.text) || segment.words.length > 6) return [];
    const right = line.segments[index + 1];
    if (right && looksLikeDate(right.text)) return [right.text];
    const below = (next?.segments ?? []).filter(
      (s) => s.box.left < segment.box.right && s.box.right > segment.box.left,
    );
    return below.filter((s) => looksLikeDate(s.text)).map((s) => s.text);
  });
}
