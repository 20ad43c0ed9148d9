import type { Insertable, Selectable } from "kysely";

/** The tables as they are after the last migration. JSON columns hold whole values of the contract. */
export interface Tables {
  report: {
    id: string;
    job_id: string;
    added_at: string;
    read_at: string;
    reading: string;
    receipt: string | null;
    pages: number;
    explanation: string | null;
  };
  report_document: { report_id: string; type: string; bytes: Uint8Array; name: string | null };
  confirmation: { report_id: string; row: number; value: string; how: string; at: string };
  /** Follows from reading and confirmations: written with them, so that a trend needs no reading parsed. */
  observation: {
    report_id: string;
    row: number;
    loinc: string;
    display: string;
    collected: string | null;
    added_at: string;
    number: number;
    comparator: string | null;
    unit: string | null;
    low: number | null;
    high: number | null;
    status: string;
  };
  outgoing: {
    id: string;
    name: string;
    type: string;
    size: number;
    added_at: string;
    job_id: string | null;
    status: string;
    stage: string | null;
    failure: string | null;
  };
  outgoing_document: { outgoing_id: string; bytes: Uint8Array };
  message: {
    id: string;
    report_id: string;
    sender: string;
    text: string;
    at: string;
    rows: string;
    state: string;
  };
  doctor_report: { id: string; made_at: string; report_ids: string; content: string };
  setting: { name: string; value: string };
}

export type Stored<Table extends keyof Tables> = Selectable<Tables[Table]>;
export type ToStore<Table extends keyof Tables> = Insertable<Tables[Table]>;
