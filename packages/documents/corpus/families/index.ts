import { ageBands } from "./age-bands.ts";
import { allergenClasses } from "./allergen-classes.ts";
import { antibiogram } from "./antibiogram.ts";
import { awaited } from "./awaited.ts";
import { blocks } from "./blocks.ts";
import { boxedPanels } from "./boxed-panels.ts";
import { bySex } from "./by-sex.ts";
import { cards } from "./cards.ts";
import { commentsBetween } from "./comments-between.ts";
import { culture } from "./culture.ts";
import { cumulative } from "./cumulative.ts";
import { cumulativeWide } from "./cumulative-wide.ts";
import { daysAcross } from "./days-across.ts";
import { dipstick } from "./dipstick.ts";
import { earlierInBrackets } from "./earlier-in-brackets.ts";
import { easternDigits } from "./eastern-digits.ts";
import type { Family } from "./family.ts";
import { filledForm } from "./filled-form.ts";
import { findingsGrid } from "./findings-grid.ts";
import { fixedWidth } from "./fixed-width.ts";
import { flowSheet } from "./flow-sheet.ts";
import { fromTo } from "./from-to.ts";
import { gaugeCards } from "./gauge-cards.ts";
import { gaugeText } from "./gauge-text.ts";
import { glucoseCurve } from "./glucose-curve.ts";
import { gluedFlags } from "./glued-flags.ts";
import { flagWords, methodBelow, raisedUnits, starBefore, zebra } from "./grids-develop.ts";
import {
  colourOnly,
  dense,
  farApart,
  plusMinus,
  sampleBelow,
  spanishPoint,
  squareBrackets,
  unitBehindValue,
  unitOnlyInRange,
} from "./grids-measure.ts";
import { groupedDifferential } from "./grouped-differential.ts";
import { hormonePhases } from "./hormone-phases.ts";
import { inRangeColumns } from "./in-range-columns.ts";
import { inline } from "./inline.ts";
import { interpretive } from "./interpretive.ts";
import { labelsInLine } from "./labels-in-line.ts";
import { leaders } from "./leaders.ts";
import { limitsAround } from "./limits-around.ts";
import { longRun } from "./long-run.ts";
import { phoneScreen } from "./phone-screen.ts";
import { practicePrintout } from "./practice-printout.ts";
import { rangeBars } from "./range-bars.ts";
import { runningText } from "./running-text.ts";
import { serology } from "./serology.ts";
import { shareAndCount } from "./share-and-count.ts";
import { summaryFirst } from "./summary-first.ts";
import { systemsBeside } from "./systems-beside.ts";
import { tableFamily } from "./table.ts";
import { textArt } from "./text-art.ts";
import { thousands } from "./thousands.ts";
import { tiles } from "./tiles.ts";
import { twoLineSlip } from "./two-line-slip.ts";
import { twoPanels } from "./two-panels.ts";
import { twoUnits } from "./two-units.ts";
import { unheadedLists } from "./unheaded-lists.ts";
import { urineGraded } from "./urine-graded.ts";
import { valueBands } from "./value-bands.ts";
import { valueFirst } from "./value-first.ts";
import { wrapped } from "./wrapped.ts";

const plain = [
  { of: "name", x: 50 },
  { of: "value", x: 230 },
  { of: "unit", x: 310 },
  { of: "range", x: 400 },
] as const;

/** Families that the reader is built with. */
export const developFamilies = {
  unruled: tableFamily({ languages: ["en"], columns: plain, sections: true }),
  ruled: tableFamily({
    languages: ["en", "de"],
    ruled: "grid",
    flags: true,
    columns: [
      { of: "name", x: 50 },
      { of: "value", x: 250, align: "middle" },
      { of: "flag", x: 310, align: "middle" },
      { of: "unit", x: 370, align: "middle" },
      { of: "range", x: 470, align: "middle" },
    ],
  }),
  german: tableFamily({ languages: ["de"], columns: plain, dash: " - ", sections: true, note: true }),
  previous: tableFamily({
    languages: ["en", "de", "fr"],
    columns: [
      { of: "name", x: 50 },
      { of: "value", x: 220 },
      { of: "previous", x: 290 },
      { of: "unit", x: 360 },
      { of: "range", x: 440 },
    ],
  }),
  "unit-in-range": tableFamily({
    languages: ["en"],
    unitIn: "both",
    columns: [
      { of: "name", x: 50 },
      { of: "value", x: 260 },
      { of: "unit", x: 330 },
      { of: "range", x: 420 },
    ],
  }),
  "several-pages": tableFamily({
    languages: ["en", "es"],
    columns: plain,
    panels: 3,
    rowsPerPanel: 10,
    perPage: 10,
    footer: true,
    method: true,
    note: true,
  }),
  inline,
  "fixed-width": fixedWidth,
  dipstick,
  "two-panels": twoPanels,
  "in-range-columns": inRangeColumns,
  wrapped,
  interpretive,
  cards,
  "glued-flags": gluedFlags,
  "share-and-count": shareAndCount,
  "unheaded-lists": unheadedLists,
  "from-to": fromTo,
  zebra,
  "flag-words": flagWords,
  "star-before": starBefore,
  "raised-units": raisedUnits,
  "method-below": methodBelow,
  "boxed-panels": boxedPanels,
  "text-art": textArt,
  "hormone-phases": hormonePhases,
  serology,
  awaited,
  "range-bars": rangeBars,
  "age-bands": ageBands,
  "summary-first": summaryFirst,
  "flow-sheet": flowSheet,
  "gauge-text": gaugeText,
  "filled-form": filledForm,
  "gauge-cards": gaugeCards,
  "grouped-differential": groupedDifferential,
  "spanish-point": spanishPoint,
  "two-units": twoUnits,
  "allergen-classes": allergenClasses,
  "findings-grid": findingsGrid,
  "running-text": runningText,
  "systems-beside": systemsBeside,
  "days-across": daysAcross,
  "limits-around": limitsAround,
  "two-line-slip": twoLineSlip,
  "labels-in-line": labelsInLine,
} as const satisfies Readonly<Record<string, Family>>;

/** Families that are only measured: nothing in the reader was made on them. */
export const measureFamilies = {
  romance: tableFamily({
    languages: ["fr", "es", "it", "pt"],
    columns: plain,
    sections: true,
    note: true,
    ruled: "rows",
  }),
  "range-first": tableFamily({
    languages: ["en", "it", "pt"],
    flags: true,
    columns: [
      { of: "name", x: 45 },
      { of: "range", x: 200 },
      { of: "unit", x: 310 },
      { of: "value", x: 400, align: "right" },
      { of: "flag", x: 430 },
    ],
  }),
  culture,
  cumulative,
  leaders,
  blocks,
  thousands,
  "by-sex": bySex,
  dense,
  "square-brackets": squareBrackets,
  "unit-behind-value": unitBehindValue,
  "colour-only": colourOnly,
  "plus-minus": plusMinus,
  "far-apart": farApart,
  "unit-only-in-range": unitOnlyInRange,
  "sample-below": sampleBelow,
  "cumulative-wide": cumulativeWide,
  "earlier-in-brackets": earlierInBrackets,
  "urine-graded": urineGraded,
  antibiogram,
  "glucose-curve": glucoseCurve,
  "value-bands": valueBands,
  "eastern-digits": easternDigits,
  "practice-printout": practicePrintout,
  "phone-screen": phoneScreen,
  "long-run": longRun,
  "value-first": valueFirst,
  tiles,
  "comments-between": commentsBetween,
} as const satisfies Readonly<Record<string, Family>>;

export const families: Readonly<Record<string, Family>> = { ...developFamilies, ...measureFamilies };
export type FamilyName = keyof typeof developFamilies | keyof typeof measureFamilies;
