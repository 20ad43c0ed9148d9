import { err, ok, type Result } from "@serenya/contract";
import { languageIn } from "../app/use-language.ts";
import type { Records, Report } from "../device/index.ts";
import type { Texts } from "../texts/index.ts";
import { csvText } from "./csv/csv-text.ts";
import type { ExportFaultCode, ExportFormat } from "./export-kinds.ts";
import { fhirText } from "./fhir-text.ts";
import { reportInFile } from "./report-in-file.ts";

export interface ExportFile {
  /** Says the day and the form, and nothing of what is in it. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Results of some reports as a file, newest first. It is made here and sent nowhere; it is not encrypted.
 * @throws StorageFault
 */
export async function exportFile(
  reports: readonly Report[],
  format: ExportFormat,
  { records, texts, now }: { records: Pick<Records, "document" | "setting">; texts: Texts; now: Date },
): Promise<Result<ExportFile, ExportFaultCode>> {
  const inFile = [];
  for (const report of reports)
    if (report.reading.document.kind === "lab-report") inFile.push(await reportInFile(report, records));
  if (inFile.length === 0) return err("nothing-to-export");
  const name = `serenya-results-${now.toISOString().slice(0, 10)}`;
  if (format === "fhir")
    return ok({ name: `${name}.fhir.json`, type: "application/fhir+json", text: await fhirText(inFile) });
  const text = csvText(inFile, texts, await languageIn(records));
  return ok({ name: `${name}.csv`, type: "text/csv;charset=utf-8", text });
}
