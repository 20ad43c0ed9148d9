import type {
  Consent,
  ConsentName,
  Explanation,
  Job,
  JobFailureCode,
  Profile,
  Reading,
  Result,
  Tokens,
} from "@serenya/contract";
import type { DeviceKeyPair } from "@serenya/contract/client";
import type { BackupFaultCode, Restored, RestoreFaultCode } from "./backup/backup.ts";

/** One report on the device: what was read, and the document itself, which stays here. */
export interface Report {
  readonly id: string;
  readonly jobId: string;
  /** When it was added, ISO 8601. */
  readonly addedAt: string;
  readonly readAt: string;
  readonly reading: Reading;
  /** What the person has said about doubtful rows. */
  readonly confirmations: readonly Confirmation[];
  /** The signed receipt that the server has deleted its copy; null until it came. */
  readonly receipt: string | null;
  /** Pages of the document, for its pictures. */
  readonly pages: number;
  /** What a language model had to say, or why there is nothing; null for reports of before this was sent. */
  readonly explanation: Explanation | null;
}

/** The document of a report, as it was sent. */
export interface StoredDocument {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** The picked file's name; null for reports of before it was kept. */
  readonly name: string | null;
}

/** A row's value as the person has it; the last one for a row counts. */
export interface Confirmation {
  readonly row: number;
  readonly value: string;
  readonly how: "as-read" | "candidate" | "typed";
  readonly at: string;
}

/** A document on its way: kept until its result is stored, so that nothing is lost offline or on a reload. */
export interface Outgoing {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly addedAt: string;
  readonly jobId: string | null;
  readonly status: "waiting-for-network" | "sending" | Job["status"] | "given-up";
  readonly stage: Job["stage"];
  readonly failure: { readonly code: JobFailureCode | "upload" | "result"; readonly action: string } | null;
}

export interface ChatMessage {
  readonly id: string;
  readonly reportId: string;
  readonly from: "person" | "serenya";
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly at: string;
  /** Rows of the report that the answer drew on. */
  readonly rows: readonly number[];
  /** Set while an answer is on its way or when it failed. */
  readonly state: "sent" | "waiting" | "failed";
}

/** Small things by name. Each is stored encrypted like everything else. */
export interface Settings {
  readonly tokens: Tokens | null;
  readonly profile: Profile | null;
  readonly deviceKey: DeviceKeyPair | null;
  readonly deviceId: string | null;
  readonly consents: Partial<Record<ConsentName, Consent>> | null;
  readonly autoLockMinutes: number | null;
  readonly theme: "system" | "light" | "dark" | null;
  /** Receipts for what was deleted, as signed texts. */
  readonly receipts: readonly string[] | null;
}

/** Tables whose change a screen may wait for. */
export type RecordTable = "reports" | "outgoing" | "messages" | "settings" | "doctor-reports";

/** One value of one analyte over time, for trends: only rows with a LOINC code and a number. */
export interface Observation {
  readonly reportId: string;
  readonly row: number;
  readonly loinc: string;
  readonly display: string;
  readonly collected: string | null;
  readonly addedAt: string;
  readonly number: number;
  readonly comparator: string | null;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: "verified" | "confirmed" | "confirm";
}

export interface DoctorReportRecord {
  readonly id: string;
  readonly madeAt: string;
  readonly reportIds: readonly string[];
  /** The opened, verified payload of the job, as JSON. */
  readonly content: unknown;
}

/**
 * Everything that the app keeps, in one encrypted SQLite file. All calls are durable when they resolve, and
 * throw only `StorageFault`: `storage-full`, `locked` (while it was on its way), `damaged`, `storage-failed`.
 */
export interface Records {
  reports(): Promise<readonly Report[]>;
  report(id: string): Promise<Report | null>;
  /** Stores the report and its document and removes the outgoing entry, all or none. */
  addReport(report: Report, document: Uint8Array, outgoingId: string | null): Promise<void>;
  document(reportId: string): Promise<StoredDocument | null>;
  confirm(reportId: string, confirmation: Confirmation): Promise<void>;
  setReceipt(reportId: string, receipt: string): Promise<void>;
  removeReport(id: string): Promise<void>;

  outgoing(): Promise<readonly Outgoing[]>;
  addOutgoing(entry: Outgoing, document: Uint8Array): Promise<void>;
  outgoingDocument(id: string): Promise<Uint8Array | null>;
  updateOutgoing(id: string, change: Partial<Omit<Outgoing, "id">>): Promise<void>;
  removeOutgoing(id: string): Promise<void>;

  messages(reportId: string): Promise<readonly ChatMessage[]>;
  addMessage(message: ChatMessage): Promise<void>;
  updateMessage(id: string, change: Partial<Omit<ChatMessage, "id" | "reportId">>): Promise<void>;

  /** Earliest first, by the day of collection where it is known. */
  observations(loinc?: string): Promise<readonly Observation[]>;

  doctorReports(): Promise<readonly DoctorReportRecord[]>;
  addDoctorReport(report: DoctorReportRecord): Promise<void>;

  setting<Name extends keyof Settings>(name: Name): Promise<Settings[Name]>;
  setSetting<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void>;

  /** Bytes of all documents of reports together. */
  documentBytes(): Promise<number>;
  /** All that is here, encrypted to a passphrase. */
  makeBackup(
    passphrase: string,
    options: { readonly withDocuments: boolean; readonly now: string },
  ): Promise<Result<Blob, BackupFaultCode>>;
  /** Adds what a backup holds to what is here, all or none; what is here stays as it is. */
  restoreBackup(
    file: Blob,
    passphrase: string,
    options: { readonly evenOfAnother: boolean },
  ): Promise<Result<Restored, RestoreFaultCode>>;

  /** Tells which tables changed, also by another tab; answers how to stop listening. */
  subscribe(listener: (tables: ReadonlySet<RecordTable>) => void): () => void;
}
