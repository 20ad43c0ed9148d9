import { loincNotice, ucumNotice } from "@serenya/fhir";
import type { Texts } from "../../texts/index.ts";
import type { ReportInFile } from "../report-in-file.ts";
import { columns } from "./columns.ts";
import { recordsOf } from "./records-of.ts";
import { writeCsv } from "./write-csv.ts";

/** Reports as a table for a spreadsheet, in the order given. The notices that go with codes stand in the first line. */
export function csvText(reports: readonly ReportInFile[], texts: Texts, language: string): string {
  const records = reports.flatMap((report) => recordsOf(report, { texts, language }));
  const names = texts.exportAndBackup.csv.columns;
  return writeCsv(
    columns.map((column) => names[column]),
    records.map((record, index) =>
      columns.map((column) =>
        column === "notices" && index === 0 ? `${loincNotice} ${ucumNotice}` : (record[column] ?? null),
      ),
    ),
  );
}
