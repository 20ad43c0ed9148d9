import { paperFamily } from "../paper/paper.ts";
import type { Family } from "./family.ts";

const SOUGHT = [
  "Campylobacter spp.",
  "Salmonella spp.",
  "Shigella / EIEC",
  "Yersinia enterocolitica",
  "Norovirus GI/GII",
  "Rotavirus A",
  "Adenovirus F40/41",
  "Giardia lamblia",
  "Cryptosporidium spp.",
  "Clostridioides difficile toxin B",
] as const;

/** What was looked for, two to a line and without headings, and whether it was found. */
export const findingsGrid: Family = paperFamily(
  { languages: ["en"], typefaces: ["roboto", "times"], heads: ["letter", "centred"] },
  ({ sheet, random, top }) => {
    sheet.text("Gastrointestinal pathogen panel", 50, top, { bold: true });
    const [found, not] = random.pick([
      ["DETECTED", "NOT DETECTED"],
      ["Positive", "Negative"],
    ] as const);
    const results = SOUGHT.map((name, i) => {
      const value = random.chance(0.15) ? found : not;
      const [x, y] = [50 + (i % 2) * 260, top + 20 + Math.floor(i / 2) * 17];
      sheet.text(name, x, y);
      sheet.text(value, x + 225, y, { bold: true, align: "right" });
      return { name, value, unit: null, range: null, flag: null };
    });
    return { results, bottom: top + 30 + results.length * 9 };
  },
);
