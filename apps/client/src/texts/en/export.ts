import type { Interpretation } from "@serenya/contract";
import type { BackupFaultCode, RestoreFaultCode } from "../../device/backup/backup.ts";
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
  places: {
    title: "Backup",
    backup: { title: "Make a backup", text: "One encrypted file with all that is here" },
    restore: { title: "Restore a backup", text: "On a new phone, or on this one" },
  },
  backup: {
    title: "Make a backup",
    lead: "One encrypted file with all that this device holds for you. You keep it.",
    inside: {
      title: "In the backup",
      points: [
        "Your reports, their results and what you confirmed",
        "Your questions and the answers to them",
        "Your pages for the doctor, and your receipts",
      ],
    },
    outside: {
      title: "Not in it",
      points: ["Your lock and your sign-in: a new phone gets its own"],
      onTheWay: (count: number) =>
        count === 1 ? "1 document that is not read yet" : `${count} documents that are not read yet`,
    },
    withDocuments: (size: string) => `With the documents themselves (${size} MB)`,
    withoutDocuments: "Without them the file is small, but you can't look at the pages any more.",
    passphrase: {
      title: "Encrypt it",
      label: "Passphrase for this backup",
      warning: "If you forget this passphrase, no one can open the backup. Not even we.",
    },
    action: "Make the backup",
    making: "The backup is being made. This takes a few seconds.",
    done: {
      title: "Your backup is made",
      text: (name: string, size: string) => `Your browser saves it as ${name} (${size} MB).`,
      points: [
        "Keep it somewhere else than on this device.",
        "Keep the passphrase apart from it.",
        "Make a new one now and then: this one does not grow.",
      ],
      again: "Save it once more",
    },
  },
  restore: {
    title: "Restore a backup",
    lead: "What the backup holds is added to what is here. Nothing here is overwritten.",
    file: "Your backup",
    pick: "Choose the file",
    other: "Choose another file",
    passphrase: "Passphrase of the backup",
    passphraseHint: "The one that you chose when you made it.",
    action: "Restore",
    opening: "The backup is being opened. This takes a few seconds.",
    evenOfAnother: "It is mine: restore it",
    done: {
      title: "Your backup is restored",
      added: (count: number) =>
        count === 0
          ? "No report was new."
          : count === 1
            ? "1 report was added."
            : `${count} reports were added.`,
      here: (count: number) =>
        count === 1 ? "1 report was here already and stays." : `${count} reports were here already and stay.`,
      confirmed: (count: number) =>
        count === 1
          ? "1 value in them is now as you confirmed it before."
          : `${count} values in them are now as you confirmed them before.`,
      kept: (count: number) =>
        count === 1
          ? "1 value differs in the backup. The one here stays."
          : `${count} values differ in the backup. Those here stay.`,
      action: "See your reports",
    },
  },
  faults: {
    "nothing-to-export": "There is no lab result in this report, so no file was made.",
    "storage-failed": "We could not read your reports, so no file was made. Please try again.",
    "not-restorable":
      "Something on this device could not be packed, so no backup was made. Save your results as a file instead.",
    "not-a-backup": "This is not a backup of Serenya. Its name ends in .age.",
    "wrong-passphrase": "This passphrase does not open the file. Please check it and try again.",
    damaged: "This file is damaged or not whole, so nothing was restored. Try another copy of it.",
    "newer-version": "A newer Serenya made this backup. Update the app here, then try again.",
    "too-large": "This is more than 200 MB, which is too much for one backup. Leave out the documents.",
    "other-account": "This backup is of another account. Don't mix the results of two people.",
    "storage-full": "This device has no room left, so nothing was restored. Free some space and try again.",
    "restore-failed": "We could not store it, so nothing was restored. Please try again.",
  } satisfies Record<
    | ExportFaultCode
    | Exclude<BackupFaultCode, "weak-passphrase">
    | RestoreFaultCode
    | "storage-failed"
    | "storage-full"
    | "restore-failed",
    string
  >,
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
