import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

/** Everything drawn with characters: rules of dashes, bars between columns, asterisks at the edge. */
export const textArt: Family = paperFamily(
  { languages: ["en", "de", "it"], typefaces: ["courier", "firaMono"], heads: ["typed"] },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, {
      panels: 3,
      rowsPerPanel: 6,
      flags: ["*", "*"],
      dash: " - ",
    });
    const bar = random.pick(["|", "|", " "]);
    const line = (...[name = "", value = "", unit = "", range = ""]: string[]) =>
      ` ${name.padEnd(30)}${bar}${value.padStart(10)} ${bar} ${unit.padEnd(14)}${bar} ${range.padEnd(18)}`;
    const write = (text: string, at: number, bold = false) => sheet.text(text, 46, at, { size: 8, bold });
    const { headings } = locale;
    let y = top;
    write("-".repeat(82), y);
    write(line(headings.name, headings.value, headings.unit, headings.range), y + 10);
    write("-".repeat(82), y + 20);
    y += 32;
    let section = "";
    for (const row of rows) {
      if (row.section !== section) {
        write(`--- ${row.section.toUpperCase()} ---`, y + 4);
        y += 18;
      }
      section = row.section;
      const text = line(row.name, row.value, row.unit ?? "", row.range ?? "");
      write(`${row.flag ?? " "}${text.slice(1)}`, y);
      y += 11;
    }
    write("=".repeat(82), y);
    return { results: rows, bottom: y + 10 };
  },
);
