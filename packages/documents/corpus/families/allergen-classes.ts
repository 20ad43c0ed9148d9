import { paperFamily } from "../paper/paper.ts";
import { drawCells } from "../paper/table-text.ts";
import type { Family } from "./family.ts";

const ALLERGENS = [
  ["d1", "D. pteronyssinus"],
  ["d2", "D. farinae"],
  ["e1", "Cat dander"],
  ["e5", "Dog dander"],
  ["t3", "Silver birch"],
  ["g6", "Timothy grass"],
  ["f1", "Egg white"],
  ["f2", "Cow's milk"],
  ["f13", "Peanut"],
  ["f17", "Hazelnut"],
] as const;
/** Upper ends of the classes 0 to 5 of specific IgE, in kU/L. */
const CLASSES = [0.35, 0.7, 3.5, 17.5, 50, 100] as const;

/** Codes before the names, classes behind the values, and the heading alone has the unit. */
export const allergenClasses: Family = paperFamily(
  { languages: ["en"], typefaces: ["openSans", "helvetica"], heads: ["banner", "boxed"] },
  ({ sheet, random, top }) => {
    const xs = [50, 95, 270, 370];
    drawCells(sheet, top, xs, ["Code", "Allergen", "Result (kU/L)", "Class"], { bold: true });
    const results = random
      .shuffle(ALLERGENS)
      .slice(0, 8)
      .map(([code, name], i) => {
        const number = Math.exp(random.next() * 7 - 2.3);
        const value = number < 0.1 ? "<0.10" : number > 100 ? ">100" : number.toFixed(2);
        const step = CLASSES.findIndex((end) => number < end);
        drawCells(sheet, top + 18 + i * 15, xs, [code, name, value, String(step < 0 ? 6 : step)]);
        return { name, value, unit: "kU/L", range: null, flag: null };
      });
    return { results, bottom: top + 20 + results.length * 15 };
  },
);
