import { fillIn } from "../texts/fill-in.ts";
import { limitText } from "../variation/limit-text.ts";
import type { RealChange } from "../variation/real-change.ts";
import { changeWordsOf } from "../variation/words.ts";
import type { ReportTexts } from "./report-texts.ts";

/** What the report says of a change: the same words as everywhere, and the limit that it was held against. */
export function changeText(change: RealChange, { language, changeLimit }: ReportTexts): string {
  const words = changeWordsOf(language);
  if (change.verdict === "unknown") return words.unknown[change.why];
  const said = [
    words[change.verdict],
    fillIn(changeLimit, { limit: limitText(change.limits) }),
    ...(change.fasting ? [words.fasting] : []),
  ];
  return said.join(" ");
}
