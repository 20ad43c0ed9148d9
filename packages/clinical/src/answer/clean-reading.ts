import type { Reading, ResultRow } from "@serenya/contract";

const longest = 80;
/** Control and format characters, which can turn text around or hide it, and the braces of our templates. */
const unseen = /[\p{C}{}]/gu;
const link = /\S*(?:https?:|www\.|:\/\/)\S*/gi;

/**
 * A printed text as it may stand in our sentences: one short line, without what hides or leads away. A
 * document may hold anything; what it prints is quoted and never obeyed.
 */
export function clean(text: string): string {
  const plain = text.replace(link, "\u2026").replace(/\s+/g, " ").replace(unseen, "").trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1).trimEnd()}\u2026` : plain;
}

/** A judged reading with clean texts; numbers and judgements stay as they are. */
export const cleanReading = (reading: Reading): Reading => ({
  ...reading,
  collected: reading.collected === null ? null : clean(reading.collected),
  results: reading.results.map(cleanRow),
  vitals: reading.vitals.map((vital) => ({ ...vital, printed: clean(vital.printed) })),
  unread: reading.unread.map((line) => ({ ...line, text: clean(line.text) })),
});

function cleanRow(row: ResultRow): ResultRow {
  const { name, value, unit, range, flag } = row.printed;
  const maybe = (text: string | null) => (text === null ? null : clean(text));
  return {
    ...row,
    printed: {
      name: clean(name),
      value: clean(value),
      unit: maybe(unit),
      range: maybe(range),
      flag: maybe(flag),
    },
    candidates: row.candidates.map((candidate) => ({ ...candidate, value: clean(candidate.value) })),
    history: row.history.map(({ date, value: earlier }) => ({ date: maybe(date), value: clean(earlier) })),
  };
}
