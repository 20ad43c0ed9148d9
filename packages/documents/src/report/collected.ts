import type { Line } from "../text/lines.ts";
import { type DateOrder, looksLikeDate, readDate } from "../values/date.ts";
import { fold } from "../vocabulary/fold.ts";

/** Labels of the moment when the sample was taken, in six languages, folded. */
const LABEL =
  /\b(collect(ed|ion)|drawn|draw date|sample taken|specimen date|sampling|entnahme\w*|abnahme\w*|probe(n)?entnahme\w*|blutentnahme|preleve|prelevement|date de prelevement|toma de muestra|fecha de (toma|extraccion|muestra)|extraccion|extraido|obtencion|prelievo|data prelievo|data del prelievo|colheita|coleta|coletado|colhido)\b/;

/** The collection date as YYYY-MM-DD; null where the report prints none, two, or one that can be read in two ways. */
export function findCollected(lines: readonly Line[], order: DateOrder): string | null {
  const said = new Set<string>();
  lines.forEach((line, lineIndex) => {
    line.segments.forEach((segment, index) => {
      const match = LABEL.exec(fold(segment.text));
      if (!match || match.index > 30) return;
      const near = [segment, ...line.segments.slice(index + 1, index + 3)].map((s) => s.text);
      const below = (lines[lineIndex + 1]?.segments ?? [])
        .filter((s) => s.box.left < segment.box.right && s.box.right > segment.box.left)
        .map((s) => s.text);
      const dated = near.find(looksLikeDate) ?? (near.length === 1 ? below.find(looksLikeDate) : undefined);
      const date = dated === undefined ? null : readDate(dated, order);
      if (date !== null) said.add(date);
    });
  });
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}
