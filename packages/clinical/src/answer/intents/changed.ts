import { analyteOf } from "../../analytes/index.ts";
import { changeOfRow } from "../../variation/change-of-row.ts";
import { changeWordsOf } from "../../variation/words.ts";
import type { Context, KnownRow } from "../context.ts";
import type { Intent } from "../intent.ts";
import { historyOf, mostListed, sayValue } from "../say/rows.ts";

/**
 * "What has changed?": the earlier values that the page prints beside the new ones, and whether such a change is
 * common, in the words of the trends and of the doctor's report.
 */
export const changed: Intent = (context) => {
  if (!context.has("changed")) return undefined;
  const rows = context.rows.filter(({ row }) => row.history.length > 0).slice(0, mostListed);
  return {
    topic: "changed",
    paragraphs:
      rows.length > 0
        ? rows.map((row) =>
            [sayValue(row, context), ...historyOf(row, context), ...usualOf(row, context)].join(" "),
          )
        : [context.language.sentences.noEarlier],
    rows,
  };
};

/** Whether the change is more than usual; empty where there is no change that could be judged or not. */
function usualOf({ row, analyteId }: KnownRow, { reading, language }: Context): string[] {
  const analyte = analyteId === null ? null : (analyteOf(analyteId) ?? null);
  const change = changeOfRow({ row, analyte }, reading);
  if (!change) return [];
  const words = changeWordsOf(language.language);
  if (change.verdict === "unknown") return [words.unknown[change.why]];
  return [words[change.verdict], ...(change.fasting ? [words.fasting] : [])];
}
