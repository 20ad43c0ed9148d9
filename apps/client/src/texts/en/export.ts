import type { Interpretation } from "@serenya/contract";
import type { HowRead } from "../../documents/how-read.ts";
import type { Column } from "../../export/csv/columns.ts";
import type { ExportFaultCode, ExportFormat } from "../../export/export-kinds.ts";

export const exportAndBackup = {
  title: "Export and backup",
  lead: "Your results are yours. Take them with you.",
  empty: {
    title: "Nothing to export yet",
    text: "Add a report first. Then you can save its results as a file.",
    action: "Add a report",
  },
  export: {
    title: "Export your results",
    which: "Which reports",
    all: (count: number) => `All of them (${count})`,
    format: "Kind of file",
    formats: { csv: "Spreadsheet (CSV)", fhir: "Health apps (FHIR)" } satisfies Record<ExportFormat, string>,
    about: {
      csv: "One line for each value. Most spreadsheet programs open it.",
      fhir: "A standard form (FHIR R4) that other health apps and clinics can read.",
    } satisfies Record<ExportFormat, string>,
    toCheck: (count: number) =>
      count === 1
        ? "You have not checked 1 value yet. The file says that it is not sure."
        : `You have not checked ${count} values yet. The file says that they are not sure.`,
    warning: {
      title: "This file is not encrypted",
      text: "It holds your health data. Anyone who gets the file can read it. Delete it when you no longer need it.",
    },
    onDevice: "The file is made on this device. It is sent nowhere.",
    action: "Save the file",
    making: "The file is being made.",
    done: (name: string) => `The file ${name} is made. Your browser saves it.`,
  },
  faults: {
    "nothing-to-export": "There is no lab result in this report, so no file was made.",
    "storage-failed": "We could not read your reports, so no file was made. Please try again.",
  } satisfies Record<ExportFaultCode | "storage-failed", string>,
  /** What stands in a file for a spreadsheet. Programs may rely on the names of columns. */
  csv: {
    columns: {
      day: "Date",
      name: "Test as printed",
      plainName: "Plain name",
      loinc: "LOINC",
      value: "Value",
      unit: "Unit as printed",
      ucum: "Unit (UCUM)",
      range: "Range as printed",
      interpretation: "Interpretation",
      how: "How it was read",
      file: "Source file",
      page: "Page",
      notices: "Notices",
    } satisfies Record<Column, string>,
    interpretations: {
      normal: "in range",
      low: "low",
      high: "high",
      "critical-low": "critically low",
      "critical-high": "critically high",
      abnormal: "not as expected",
    } satisfies Record<Exclude<Interpretation, "unknown">, string>,
    published: "by a published range, not the lab's",
    how: {
      verified: "read and checked",
      doubtful: "NOT CONFIRMED",
      confirmed: "confirmed by you",
      typed: "typed by you",
      earlier: "NOT CHECKED: an earlier value, printed beside a newer one",
      unread: "NOT UNDERSTOOD: look at the page",
      missing: "PAGE NOT SEEN",
    } satisfies Record<HowRead | "earlier" | "unread" | "missing", string>,
  },
};
