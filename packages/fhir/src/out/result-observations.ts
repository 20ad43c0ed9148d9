import type { ResultRow } from "@serenya/contract";
import type { CodeableConcept } from "../r4/elements.ts";
import { plainText } from "../r4/plain-text.ts";
import type { Observation } from "../r4/resources.ts";
import { effectiveOf } from "./effective.ts";
import { interpretationsOf } from "./interpretations.ts";
import { notesOf } from "./notes.ts";
import { referenceRangesOf } from "./reference-ranges.ts";
import type { HowConfirmed } from "./report.ts";
import { categories, isFrom, type Shared } from "./shared.ts";
import { valueFieldOf } from "./value.ts";

/** One row of a report as an observation: code where we are sure, always the name as printed. */
export function observationOf(row: ResultRow, how: HowConfirmed | undefined, shared: Shared): Observation {
  const interpretation = interpretationsOf(row);
  const referenceRange = referenceRangesOf(row);
  return {
    resourceType: "Observation",
    id: shared.next(),
    ...isFrom(shared),
    status: row.status === "verified" ? "final" : "preliminary",
    category: categoriesOf(row),
    code: { ...(row.code && { coding: [row.code] }), ...nameOf(row) },
    ...effectiveOf(shared.collected),
    ...valueFieldOf(row),
    ...(interpretation.length > 0 && { interpretation }),
    note: notesOf(row, how),
    ...(referenceRange.length > 0 && { referenceRange }),
  };
}

/**
 * The earlier values that the page prints beside a row, each with its own date where there is one. They are never
 * final and have no code: they were not checked as the row was. Their values are as printed.
 */
export function earlierObservationsOf(row: ResultRow, shared: Shared): Observation[] {
  return row.history.flatMap(({ date, value }) => {
    const valueString = plainText(value);
    if (valueString === null) return [];
    const unit = plainText(row.printed.unit);
    const note = `Earlier value, printed beside a newer one on page ${row.source.page}${unit === null ? "" : `, in ${unit} as it seems`}.`;
    return {
      resourceType: "Observation" as const,
      id: shared.next(),
      ...isFrom(shared),
      status: "preliminary" as const,
      category: categoriesOf(row),
      code: nameOf(row),
      ...effectiveOf(date),
      valueString,
      note: [{ text: note }],
    };
  });
}

const nameOf = ({ printed }: ResultRow) => ({ text: plainText(printed.name) ?? "No name printed" });

function categoriesOf({ section }: ResultRow): readonly CodeableConcept[] {
  const text = plainText(section);
  return text === null ? [categories.laboratory] : [categories.laboratory, { text }];
}
