import type { Reading } from "@serenya/contract";
import { questionsOf as crossQuestions } from "../plausibility/questions.ts";
import { isAbove } from "../rules/ladder.ts";
import { combinationsIn } from "../rules/raise-by-combination.ts";
import { resolveUnit } from "../rules/resolve-unit.ts";
import { fillIn } from "../texts/fill-in.ts";
import type { Prepared, PreparedRow } from "./prepare.ts";
import type { ReportTexts } from "./report-texts.ts";

const mostNamed = 12;

/**
 * What the reports leave open: critical values first, then what means more together, doubts, values that
 * contradict each other, and gaps.
 */
export function openQuestions({ readings, rows }: Prepared, texts: ReportTexts): string[] {
  const { questions, undated } = texts;
  const dateOf = ({ collected }: { collected: string | null }) => collected ?? undated;
  const named = ({ shown }: PreparedRow) => ({ name: shown.name, value: shown.value, date: dateOf(shown) });
  const isCritical = ({ row }: PreparedRow) => row.interpretation.startsWith("critical");
  const urgent = rows.filter(({ row }) => isAbove(row.urgency, "routine"));
  const doubtful = rows.filter(({ shown }) => shown.howRead === "to-confirm");
  const unjudged = rows.filter(
    ({ row, shown }) =>
      row.interpretation === "unknown" && shown.howRead !== "to-confirm" && row.value.kind !== "text",
  );
  const [unitless, others] = [unjudged.filter(hasOddUnit), unjudged.filter((row) => !hasOddUnit(row))];
  const published = rows.filter(({ row }) => row.range?.from === "published");
  const unread = readings.reduce((sum, reading) => sum + reading.unread.length, 0);
  const ofReadings = (sentence: string, groupsOf: (reading: Reading) => readonly (readonly number[])[]) =>
    readings.flatMap((reading, index) =>
      namesOfGroups(rows, index, groupsOf(reading)).map((names) =>
        fillIn(sentence, { names, date: dateOf(reading) }),
      ),
    );
  return [
    ...urgent.map((row) => fillIn(isCritical(row) ? questions.critical : questions.urgent, named(row))),
    ...ofReadings(questions.together, combined),
    ...doubtful.map((row) => fillIn(questions.confirm, named(row))),
    ...ofReadings(questions.contradict, contradicting),
    ...(unread > 0 ? [fillIn(questions.unread, { count: unread })] : []),
    ...readings
      .filter(({ missingPages }) => missingPages.length > 0)
      .map((reading) =>
        fillIn(questions.missing, { pages: reading.missingPages.join(", "), date: dateOf(reading) }),
      ),
    ...naming(questions.unitUnknown, unitless),
    ...naming(questions.unjudged, others),
    ...naming(questions.published, published),
  ];
}

/** The rows of results that mean more together than alone. */
const combined = ({ results, patient }: Reading): readonly (readonly number[])[] =>
  combinationsIn(results, patient).map(({ rows }) => rows);

/** The rows of results that cannot all be right; what is in doubt already is asked about by itself. */
const contradicting = ({ results, patient }: Reading): readonly (readonly number[])[] =>
  crossQuestions(results, patient)
    .filter(({ members, holds }) => members.every(({ doubtful }) => !doubtful) && !holds())
    .map(({ members }) => members.map(({ index }) => index));

/** Each group of one reading's rows by name and value, the same group once. */
function namesOfGroups(
  rows: readonly PreparedRow[],
  reading: number,
  groups: readonly (readonly number[])[],
): readonly string[] {
  const said = groups.map((group) =>
    rows
      .filter(({ shown: { ref } }) => ref.reading === reading && group.includes(ref.row))
      .map(({ shown: { name, value } }) => `${name} ${value}`)
      .join(", "),
  );
  return [...new Set(said)];
}

const hasOddUnit = ({ row }: PreparedRow): boolean => resolveUnit(row.printed.unit).state === "unreadable";

function naming(sentence: string, rows: readonly PreparedRow[]): string[] {
  const names = [...new Set(rows.map(({ shown }) => shown.name))];
  if (names.length === 0) return [];
  return [
    fillIn(sentence, {
      names: names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? " ..." : ""),
    }),
  ];
}
