import { analyteForText, catalogueOf, plainNameOf } from "@serenya/clinical";
import type { ResultRow } from "@serenya/contract";
import { ucumOf } from "@serenya/fhir";
import { howRead } from "../../documents/how-read.ts";
import type { Texts } from "../../texts/index.ts";
import type { ReportInFile } from "../report-in-file.ts";
import type { Cell } from "./cell.ts";
import type { CsvRecord } from "./columns.ts";

interface Words {
  readonly texts: Texts;
  /** Of plain names. */
  readonly language: string;
}

/**
 * All that a report says, a record each: results with the earlier values that are printed beside them, body measures,
 * lines that were not understood, and pages that were not seen. Nothing that was on a page is missing without a word.
 */
export function recordsOf(report: ReportInFile, words: Words): CsvRecord[] {
  const { reading, fileName } = report;
  const t = words.texts.exportAndBackup.csv;
  const shared = { day: reading.collected, file: fileName };
  return [
    ...reading.results.flatMap((row, index) => [
      { ...shared, ...resultOf(row, report, index, words) },
      ...row.history.map(({ date, value }) => ({
        ...shared,
        day: date,
        name: row.printed.name,
        value,
        how: t.how.earlier,
        page: row.source.page,
      })),
    ]),
    ...reading.vitals.map(({ kind, printed, status, source }) => ({
      ...shared,
      plainName: words.texts.results.vitals.names[kind],
      value: printed,
      how: t.how[status === "verified" ? "verified" : "doubtful"],
      page: source.page,
    })),
    ...reading.unread.map(({ text, page }) => ({ ...shared, name: text, how: t.how.unread, page })),
    ...reading.missingPages.map((page) => ({ ...shared, how: t.how.missing, page })),
  ];
}

function resultOf(row: ResultRow, { said }: ReportInFile, index: number, words: Words): CsvRecord {
  const t = words.texts.exportAndBackup.csv;
  const analyte = analyteForText(row);
  const unit = row.value.kind === "quantity" ? (row.value.unit ?? row.printed.unit) : row.printed.unit;
  return {
    name: row.printed.name,
    plainName: analyte && plainNameOf(analyte, catalogueOf(words.language)),
    // With its word: "2345-7" alone becomes July 2345 in a spreadsheet.
    loinc: row.code && `LOINC ${row.code.code}`,
    value: valueCell(row),
    unit: row.printed.unit,
    ucum: unit === null ? null : ucumOf(unit),
    range: row.printed.range,
    interpretation: interpretationOf(row, words.texts),
    how: t.how[howRead(row, said.get(index))],
    page: row.source.page,
  };
}

/** A number where it is one, whatever the page's decimal mark; else as printed. */
function valueCell({ value, printed }: ResultRow): Cell {
  if (value.kind !== "quantity") return printed.value;
  return value.comparator === null ? value.number : `${value.comparator}${value.number}`;
}

/** A value in doubt is never called in range. */
function interpretationOf({ interpretation, status, range }: ResultRow, texts: Texts): string | null {
  if (interpretation === "unknown" || (interpretation === "normal" && status === "confirm")) return null;
  const { interpretations, published } = texts.exportAndBackup.csv;
  const word = interpretations[interpretation];
  return range?.from === "published" ? `${word} (${published})` : word;
}
