import { isAbove } from "../rules/ladder.ts";
import { fillIn } from "../texts/fill-in.ts";
import type { Prepared, PreparedRow } from "./prepare.ts";
import type { ReportTexts } from "./texts.ts";

const mostNamed = 12;

/** What the reports leave open: critical values first, then doubts and gaps. */
export function openQuestions({ readings, rows }: Prepared, texts: ReportTexts): string[] {
  const { questions, undated } = texts;
  const named = ({ shown: { name, value } }: PreparedRow) => ({ name, value });
  const critical = rows.filter(({ row }) => isAbove(row.urgency, "routine"));
  const doubtful = rows.filter(({ shown }) => shown.howRead === "to-confirm");
  const unjudged = rows.filter(
    ({ row, shown }) =>
      row.interpretation === "unknown" && shown.howRead !== "to-confirm" && row.value.kind !== "text",
  );
  const published = rows.filter(({ row }) => row.range?.from === "published");
  const unread = readings.reduce((sum, reading) => sum + reading.unread.length, 0);
  return [
    ...critical.map((prepared) => fillIn(questions.critical, named(prepared))),
    ...doubtful.map((prepared) => fillIn(questions.confirm, named(prepared))),
    ...(unread > 0 ? [fillIn(questions.unread, { count: unread })] : []),
    ...readings
      .filter(({ missingPages }) => missingPages.length > 0)
      .map(({ missingPages, collected }) =>
        fillIn(questions.missing, { pages: missingPages.join(", "), date: collected ?? undated }),
      ),
    ...naming(questions.unjudged, unjudged),
    ...naming(questions.published, published),
  ];
}

function naming(sentence: string, rows: readonly PreparedRow[]): string[] {
  const names = [...new Set(rows.map(({ shown }) => shown.name))];
  if (names.length === 0) return [];
  return [
    fillIn(sentence, {
      names: names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? " ..." : ""),
    }),
  ];
}
