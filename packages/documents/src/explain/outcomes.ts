import { crossQuestions } from "@serenya/clinical";
import { checks } from "../checks/index.ts";
import { type ExplainedRow, rowsOf } from "./rows.ts";
import type { Trace } from "./trace.ts";

/** What the checks said of one row. */
export interface RowOutcomes {
  readonly checks: readonly { readonly name: string; readonly reason: string | null }[];
  readonly questions: readonly {
    readonly code: string;
    readonly holds: boolean;
    /** It fails, and a misreading of this row would explain it: else it is the report's own affair. */
    readonly accuses: boolean;
    readonly others: readonly { readonly number: number; readonly name: string }[];
  }[];
}

/** The outcome of every check for every row: the checks are asked again, since they only keep what they object to. */
export function outcomesOf(trace: Trace): (row: ExplainedRow) => RowOutcomes {
  const { work, reading } = trace;
  const rows = rowsOf(trace);
  const context = { mark: work.facts?.mark ?? null, rows: work.rows, pages: work.pages };
  const questions = crossQuestions(
    rows.map(({ row }) => ({ ...row.result, status: "verified" as const })),
    reading.patient,
  );
  return ({ number, row, result }) => ({
    checks: checks.map((check) => ({
      name: wordsOf(check.name),
      reason: check(row, context)?.reason ?? null,
    })),
    questions: questions
      .filter(({ members }) => members.some(({ index }) => rows[index]?.number === number))
      .map(({ code, members, holds }) => ({
        code,
        holds: holds(),
        accuses: result.reasons.includes(code),
        others: members.flatMap(({ index }) => {
          const other = rows[index];
          return other && other.number !== number
            ? [{ number: other.number, name: other.result.printed.name }]
            : [];
        }),
      })),
  });
}

/** "decimalsFit" as "decimals fit". */
const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
