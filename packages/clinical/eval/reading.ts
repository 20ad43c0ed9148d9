/**
 * Measures how hard every text that the app shows is to read: ladder, disclaimers, summaries, explanations and
 * questions of every catalogue, each by an index that was published for its language (reading/). Every text is
 * measured by itself, a heading too; the indices were made for longer ones, so a single score is rough. Exits with 1
 * when the median or any text of a language is beyond its limit.
 *
 *   npm run eval:reading
 */
import { catalogues } from "../src/texts/index.ts";
import { gradedOf, gradeTexts } from "./reading/grade-texts.ts";
import { readingIndexOf } from "./reading/index.ts";
import { isTooHard, type ReadingIndex } from "./reading/reading-index.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (part: string, texts: number | string, median: string, hardest: string) =>
  say(`  ${part.padEnd(20)}${String(texts).padStart(7)}${median.padStart(9)}${hardest.padStart(9)}`);

function describeIndex({ language, name, source, moreIsEasier, limits, limitsFrom }: ReadingIndex): void {
  const [side, most] = moreIsEasier ? ["or more", "at least"] : ["or less", "at most"];
  say(`${language}: ${name} (${source})`);
  say(`  limits: median ${limits.median} ${side}, every text ${most} ${limits.hardest}: ${limitsFrom}`);
}

const isWithin = catalogues.map((catalogue) => {
  const index = readingIndexOf(catalogue.language);
  const all = gradeTexts(catalogue, index);
  const parts = Map.groupBy(all.texts, ({ path }) => path.split(".")[1] ?? path);
  describeIndex(index);
  row("part", "texts", "median", "hardest");
  for (const [part, texts] of parts) {
    const { median, hardest } = gradedOf(texts, index);
    row(part, texts.length, median.toFixed(1), hardest.toFixed(1));
  }
  row("all texts", all.texts.length, all.median.toFixed(1), all.hardest.toFixed(1));
  for (const { path, text, score } of all.tooHard) say(`  too hard: ${path} ${score.toFixed(1)} ${text}`);
  say("");
  return all.tooHard.length === 0 && !isTooHard(all.median, index.limits.median, index);
});
process.exit(isWithin.every(Boolean) ? 0 : 1);
