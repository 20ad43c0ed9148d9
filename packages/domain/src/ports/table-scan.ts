import type { Item } from "./table.ts";

/** Goes through the whole table, for operators' tools only: no function may. */
export interface TableScan {
  /** Every item that was there when the scan began and still is; others perhaps. In no order. */
  scan(): AsyncIterable<Item>;
}
export interface TableScanDep {
  readonly tableScan: TableScan;
}
