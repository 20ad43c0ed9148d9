import type { Case, Dimension } from "./case.ts";
import { combinationsAtLimits, insideCombinations } from "./dimensions/combinations.ts";
import { doubtBesideVisits, doubtfulCandidates, lostDecimals } from "./dimensions/doubt.ts";
import { healthyReports, insideRange, outsideRange, unreadableUnits } from "./dimensions/in-range.ts";
import {
  doubtInLanguages,
  flagsInLanguages,
  limitsInLanguages,
  wordsInLanguages,
} from "./dimensions/languages.ts";
import { calmRanges, limitsOfAdults, limitsOfChildren } from "./dimensions/limits.ts";
import { emergencyMessages, ordinaryMessages, selfHarmBeside } from "./dimensions/messages.ts";
import { minimisingInChat, minimisingInDocuments } from "./dimensions/minimising.ts";
import { troponin, vitalLimits } from "./dimensions/vitals-and-cutoffs.ts";

const kinds: readonly (readonly [string, (every: number) => Case[]])[] = [
  ["limits, adults, every unit and flag", limitsOfAdults],
  ["limits under a calm printed range", calmRanges],
  ["limits, children", limitsOfChildren],
  ["body measures", vitalLimits],
  ["troponin at the laboratory's cut-off", troponin],
  ["one step outside the range", outsideRange],
  ["inside the range", insideRange],
  ["whole reports in range", healthyReports],
  ["unreadable unit", unreadableUnits],
  ["doubtful candidates", doubtfulCandidates],
  ["lost decimal point", lostDecimals],
  ["doubt beside a visit, in chat", doubtBesideVisits],
  ["combinations at their limits", combinationsAtLimits],
  ["just inside combinations", insideCombinations],
  ["limits as printed in six languages", limitsInLanguages],
  ["flags in six languages", flagsInLanguages],
  ["doubt with a decimal comma", doubtInLanguages],
  ["words in six languages", wordsInLanguages],
  ["minimising text in the document", minimisingInDocuments],
  ["minimising text in chat", minimisingInChat],
  ["messages that tell of an emergency", emergencyMessages],
  ["self-harm beside another emergency", selfHarmBeside],
  ["ordinary questions with a calm report", ordinaryMessages],
];

/** @param every of the slow pairs with minimising text, one of every so many is run; 1 for all */
export const runAll = (every: number): Dimension[] =>
  kinds.map(([name, make]) => ({ name, cases: make(every) }));
