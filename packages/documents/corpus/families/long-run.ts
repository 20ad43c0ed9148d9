import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

/** Three pages or so: the head comes again on each, panels run over the page's end. */
export const longRun: Family = paperFamily(
  {
    languages: ["es", "fr", "it", "pt"],
    typefaces: ["helvetica", "openSans", "times"],
    heads: ["boxed", "letter", "barcode"],
  },
  ({ sheet, random, locale, bearer, top }) => {
    const rows = catalogueRows(random, locale, { panels: 8, rowsPerPanel: 8, flags: ["*", "*"] });
    const { headings } = locale;
    const xs = [50, 255, 300, 320, 420];
    let pages = 1;
    let y = top;
    const head = () => {
      drawCells(sheet, y, xs, [headings.name, headings.value, "", headings.unit, headings.range], {
        bold: true,
      });
      y += 18;
    };
    head();
    let section = "";
    for (const row of rows) {
      if (y > 750) {
        sheet.page();
        pages++;
        sheet.text(`${locale.patient}: ${bearer.name}   ${bearer.order}   ${bearer.collected}`, 50, 36, {
          size: 8,
        });
        y = 60;
        head();
      }
      if (row.section !== section) {
        sheet.text(row.section, 50, y + 2, { bold: true, size: 10 });
        y += 18;
      }
      section = row.section;
      drawCells(sheet, y, xs, [row.name, row.value, row.flag, row.unit, row.range]);
      y += 15;
    }
    return { results: rows, bottom: y, pages };
  },
);
