import type { RecordTable } from "../records.ts";

/** Called after a write was committed, with the tables that it changed. */
export type Changed = (...tables: RecordTable[]) => void;
