import { boxOfWords } from "../report/result.ts";
import { joinText, type Word } from "../text/word.ts";
import { startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import type { Check } from "./check.ts";

/**
 * A laboratory prints unit and limits beside the result, and of earlier results the number alone. Where it looks the
 * other way round, the columns were taken for one another.
 */
export const resultIsFuller: Check = ({ raw, result }, { pages }) => {
  if (raw.unit.length > 0 || raw.range.length > 0) return null;
  const fuller = raw.history.filter(({ words }) => hasMoreThanValue(words));
  const page = pages[raw.page - 1];
  if (fuller.length === 0 || !page) return null;
  const others = fuller.map(({ words }) => ({
    value: joinText(words),
    source: { page: raw.page, box: boxOfWords(words, page) },
  }));
  return {
    reason: "newest-unclear",
    candidates: [{ value: result.printed.value, source: result.source }, ...others],
  };
};

const hasMoreThanValue = (words: readonly Word[]): boolean =>
  words.slice(1).some((word, i) => isUnit(word.text) || startsLikeRange(joinText(words.slice(i + 1))));
