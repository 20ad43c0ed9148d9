/**
 * Measures how hard every text that the app shows is to read: ladder, disclaimers, summaries, explanations and
 * questions of every catalogue. Flesch-Kincaid grade (Kincaid et al., 1975), for English, the one language that has
 * a catalogue. Exits with 1 when the median is above grade 6 or any text above grade 8.
 *
 *   npm run eval:reading
 */
import { catalogues } from "../src/texts/index.ts";
import { readingGrade } from "../test/reading-grade.ts";
import { isSentence, textsOf } from "../test/texts-of.ts";

const mostInMiddle = 6;
const mostOfAll = 8;

let failed = false;
for (const catalogue of catalogues) {
  const graded = textsOf(catalogue)
    .filter(isSentence)
    .map(([path, text]) => ({ path, grade: readingGrade(text) }))
    .toSorted((a, b) => a.grade - b.grade);
  const parts = Map.groupBy(graded, ({ path }) => path.split(".")[1] ?? path);
  process.stdout.write(
    `${"part".padEnd(20)}${"texts".padStart(7)}${"median".padStart(8)}${"highest".padStart(9)}\n`,
  );
  for (const [part, texts] of [...parts, ["all texts", graded] as const]) {
    const middle = texts[Math.floor(texts.length / 2)]?.grade ?? 0;
    const highest = texts.at(-1)?.grade ?? 0;
    const line = [middle.toFixed(1).padStart(8), highest.toFixed(1).padStart(9)].join("");
    process.stdout.write(`${part.padEnd(20)}${String(texts.length).padStart(7)}${line}\n`);
    if (part === "all texts" && (middle > mostInMiddle || highest > mostOfAll)) failed = true;
  }
  for (const { path, grade } of graded.filter(({ grade: one }) => one > mostOfAll))
    process.stdout.write(`  too hard: ${path} ${grade.toFixed(1)}\n`);
}
process.exit(failed ? 1 : 0);
