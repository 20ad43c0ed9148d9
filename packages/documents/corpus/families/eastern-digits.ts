import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Sheet } from "../sheet.ts";
import type { Family } from "./family.ts";

const eastern = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))).replace(".", "٫");

/** Draws words from the right to the left, and numbers as they are read. */
function drawFromRight(sheet: Sheet, text: string, right: number, y: number, size = 9): void {
  let x = right;
  for (const word of text.split(" ")) {
    // The font's shaping turns every run around, numbers too; so those are turned beforehand.
    const shown = /\p{Nd}/u.test(word) ? [...word].reverse().join("") : word;
    const style = { typeface: "arabic", size, align: "right" } as const;
    x -= sheet.text(shown, x, y, style) + 3;
  }
}

/** Latin names and units, values in Eastern Arabic digits, the patient's lines from right to left. */
export const easternDigits: Family = paperFamily(
  { languages: ["en"], typefaces: ["roboto", "helvetica"], heads: ["centred", "boxed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 7, dash: " - " });
    drawFromRight(sheet, "اسم المريض سارة مثال", 545, top);
    drawFromRight(sheet, "العمر ٣٤ سنة", 300, top);
    const xs = [50, 250, 310, 400];
    const { headings } = locale;
    drawCells(sheet, top + 20, xs, [headings.name, headings.value, headings.unit, headings.range], {
      bold: true,
    });
    drawFromRight(sheet, "النتيجة", 245, top + 20, 8);
    rows.forEach((row, i) => {
      const y = top + 40 + i * 16;
      drawCells(sheet, y, xs, [row.name, "", row.unit, row.range]);
      drawFromRight(sheet, eastern(row.value), 285, y - 2);
    });
    const results = rows.map((row) => ({ ...row, value: eastern(row.value) }));
    return { results, bottom: top + 44 + rows.length * 16 };
  },
);
