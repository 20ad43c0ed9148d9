import { newSheet } from "../corpus/sheet.ts";
import { readDocument } from "../src/index.ts";
import { loadEngine } from "../src/node/index.ts";

const engine = await loadEngine();

/** Texts with their place: x, y from the top, size where it is not 9. */
export type Print = readonly (readonly [x: number, y: number, text: string, size?: number])[];

/** The results of a page with these texts: name, value, unit, range, status. */
export async function rowsOf(prints: Print) {
  const sheet = newSheet();
  sheet.text("Laboratory report", 50, 40);
  for (const [x, y, text, size] of prints) sheet.text(text, x, y, { size: size ?? 9 });
  const { results, unread } = await readDocument(await sheet.finish(), { engine });
  const rows = results.map(({ printed: { name, value, unit, range }, status }) =>
    [name, value, unit, range, status === "verified" ? "sure" : "ask"].join(" | "),
  );
  const reasons = [...new Set(results.flatMap((result) => result.reasons))];
  return { rows, reasons, unread: unread.map((line) => line.text) };
}
