import type { Reading, ResultRow } from "@serenya/contract";
import { convert } from "../units/convert.ts";
import { type Misreading, misreadingsOf, type Slip } from "./misreadings.ts";
import type { Quantity } from "./quantity.ts";
import { type Question, questionsOf } from "./questions.ts";
import { decimalsOf, spanOf } from "./span.ts";

/** A row whose number, if it was misread by one slip, explains why several rows don't fit each other. */
export interface Suspect {
  /** The row's place in the list that was given. */
  readonly index: number;
  /** Codes of the rules that it contradicts. */
  readonly codes: readonly string[];
  /** The numbers that it may be instead. */
  readonly instead: readonly Misreading[];
}

/**
 * Rows that contradict others as one misread number would make them do.
 *
 * Identities that fail and share a row are looked at together. They fail beyond a loose slack. A row is suspect
 * where one slip of reading makes all of them fit strictly, with everything else that can be asked of the row, and
 * gives a number that a living person can have. A contradiction that no single slip explains is the report's own affair (a sample with invented
 * numbers, a laboratory's other formula), and accuses nobody: docs/decisions/0012-cross-checks.md.
 *
 * A row that is in doubt already is no witness against others; they may tell what it should be.
 * `slips` says which slips can have happened to a row: in a text layer no digit is taken for another.
 */
export function contradictionsOf(
  rows: readonly ResultRow[],
  patient: Reading["patient"],
  slips: (index: number) => readonly Slip[],
): readonly Suspect[] {
  const questions = questionsOf(rows, patient);
  const suspect = (member: Quantity, asked: readonly Question[], failed: readonly Question[]): Suspect[] => {
    const row = rows[member.index];
    const own = asked.filter((question) => has(question, member));
    const instead = row ? explanations(row, member, own, slips(member.index)) : [];
    return instead.length > 0
      ? [{ index: member.index, codes: [...new Set(failed.map(({ code }) => code))], instead }]
      : [];
  };
  const sure = questions.filter(({ members }) => members.every(({ doubtful }) => !doubtful));
  const accused = connected(sure.filter(fails)).flatMap((together) =>
    inAll(together).flatMap((member) => suspect(member, sure, together)),
  );
  const doubted = doubtfulIn(questions).flatMap(({ member, asked }) => {
    const failed = asked.filter(fails);
    return failed.length > 0 ? suspect(member, asked, failed) : [];
  });
  return [...accused, ...doubted];
}

const fails = ({ holds }: Question): boolean => !holds();

/** Each row in doubt, with the questions in which all others are certain. */
function doubtfulIn(questions: readonly Question[]): { member: Quantity; asked: readonly Question[] }[] {
  const single = questions.filter(({ members }) => members.filter(({ doubtful }) => doubtful).length === 1);
  const members = new Map(
    single.flatMap((question) =>
      question.members.filter(({ doubtful }) => doubtful).map((member) => [member.index, member] as const),
    ),
  );
  return [...members.values()].map((member) => ({
    member,
    asked: single.filter((question) => has(question, member)),
  }));
}

/** Failed questions that share a row, together. */
function connected(failed: readonly Question[]): Question[][] {
  return failed.reduce<Question[][]>((groups, question) => {
    const touching = groups.filter((group) =>
      group.some((other) => other.members.some((m) => has(question, m))),
    );
    return [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), question]];
  }, []);
}

/** The rows that stand in every one of the questions. */
const inAll = ([first, ...rest]: readonly Question[]): readonly Quantity[] =>
  (first?.members ?? []).filter((member) => rest.every((question) => has(question, member)));

const has = ({ members }: Question, { index }: Quantity): boolean => members.some((m) => m.index === index);

/** One slip away from the row's number, and everything holds. */
function explanations(
  row: ResultRow,
  member: Quantity,
  questions: readonly Question[],
  slips: readonly Slip[],
): readonly Misreading[] {
  return misreadingsOf(plainText(row) ?? "").filter(({ slip, text }) => {
    const span = spanOf(text, Number(text));
    return (
      span !== null &&
      slips.includes(slip) &&
      !(slip === "mark" && isInRange(row)) &&
      isPlausibleFor(member, Number(text)) &&
      questions.every(({ holdsWith }) => holdsWith(member.index, span))
    );
  });
}

/** A mark that moved takes a number far away: what stands in its printed range was hardly moved into it. */
const isInRange = ({ value, range }: ResultRow): boolean =>
  value.kind === "quantity" &&
  range?.from === "printed" &&
  value.number >= (range.low ?? Number.NEGATIVE_INFINITY) &&
  value.number <= (range.high ?? Number.POSITIVE_INFINITY);

/** The row's number with a point as decimal mark and as many decimals as printed. */
function plainText({ printed, value }: ResultRow): string | null {
  if (value.kind !== "quantity") return null;
  const decimals = decimalsOf(printed.value, value.number);
  return decimals === null ? null : value.number.toFixed(decimals);
}

function isPlausibleFor({ analyte, unit }: Quantity, number: number): boolean {
  const first = convert(number, unit.ucum, analyte.units[0], analyte);
  return first !== null && first >= analyte.plausible[0] && first <= analyte.plausible[1];
}
