import { catalogueRows } from "../catalogue-rows.ts";
import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

const WIDTH = 480;

/** Results one after the other in a paragraph that is broken where its lines are full. */
export const runningText: Family = paperFamily(
  {
    languages: ["en", "de", "fr", "es"],
    typefaces: ["times", "serif", "helvetica"],
    heads: ["letter", "centred"],
  },
  ({ sheet, random, locale, top }) => {
    const rows = catalogueRows(random, locale, { panels: 2, rowsPerPanel: 6, dash: "-" });
    const mark = random.pick([";", ","] as const);
    const words = rows
      .map((row) => `${row.name} ${row.value} ${row.unit ?? ""} (${row.range})`.replace("  ", " "))
      .join(`${mark} `)
      .split(" ");
    let [line, y] = ["", top + 6];
    for (const word of [...words, null]) {
      const longer = line === "" ? (word ?? "") : `${line} ${word ?? ""}`;
      if (word !== null && sheet.width(longer) < WIDTH) {
        line = longer;
        continue;
      }
      sheet.text(line, 54, y);
      y += 14;
      line = word ?? "";
    }
    return { results: rows, bottom: y };
  },
);
