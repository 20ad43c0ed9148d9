import type { ChatMessage, DoctorReportRecord, Report, Settings, StoredDocument } from "../records.ts";

/** Raised when a backup holds something that an older app could not restore without losing it. */
export const backupVersion = 1;

/** Of a backup's file: what a phone can hold in memory twice. */
export const maxBackupBytes = 200 * 1024 * 1024;

/** A report with all that hangs on it. */
export interface BackedUpReport {
  readonly report: Report;
  readonly messages: readonly ChatMessage[];
  /** Null where it was left out. */
  readonly document: StoredDocument | null;
}

/**
 * What a device holds for a person, as values and not as a file of the database: no key, no token and no device id is
 * among it. What is on its way to the server is not, either: its result is sealed to this device.
 */
export interface Backup {
  readonly madeAt: string;
  /** The account's id; null where nobody ever signed in. */
  readonly owner: string | null;
  readonly reports: readonly BackedUpReport[];
  readonly doctorReports: readonly DoctorReportRecord[];
  readonly settings: Pick<Settings, "theme" | "autoLockMinutes" | "receipts">;
}

export type BackupFaultCode =
  | "weak-passphrase"
  /** With the documents; without them it may fit. */
  | "too-large"
  /** Something stored is not as this app would take it back: no backup is better than one that can't be restored. */
  | "not-restorable";

export type RestoreFaultCode =
  | "not-a-backup"
  | "wrong-passphrase"
  | "damaged"
  /** Made by a newer version of the app. */
  | "newer-version"
  | "too-large"
  /** It is of another account than the one that is signed in here. */
  | "other-account";

/** What a restore did, in numbers. */
export interface Restored {
  readonly added: number;
  /** Reports that were here: they stay as they are, and get what they lack. */
  readonly here: number;
  /** Values that reports here had not confirmed yet, and the backup has. */
  readonly confirmed: number;
  /** Values that were confirmed otherwise here; those here stay. */
  readonly kept: number;
}
