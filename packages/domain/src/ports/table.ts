import type { Result } from "@serenya/contract";

/**
 * What an attribute of an item may hold, within DynamoDB's limits (records/check-writes.ts): texts are well-formed,
 * names are not empty, and numbers are 0 or between 1e-130 and 9.99e125 in size.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One item of the single table. Index keys are present only where the item is to be found by that index. */
export interface Item {
  readonly PK: string;
  readonly SK: string;
  readonly GSI1PK?: string;
  readonly GSI1SK?: string;
  readonly GSI2PK?: string;
  readonly GSI2SK?: string;
  /** Raised by one with each write: conditions compare it. Starts at 1. */
  readonly version: number;
  readonly [attribute: string]: Json | undefined;
}

export interface ItemKey {
  readonly PK: string;
  readonly SK: string;
}

/** What must hold for a write to happen: the item does not exist, or exists in exactly this version. */
export type Condition = { readonly absent: true } | { readonly version: number };

export type Write =
  | { readonly kind: "put"; readonly item: Item; readonly condition: Condition }
  | { readonly kind: "delete"; readonly key: ItemKey; readonly condition: Condition };

/** Some condition did not hold; nothing was written. `index` is the first such write. */
export interface ConditionFailed {
  readonly code: "condition-failed";
  readonly index: number;
}

export type TableIndex = "GSI1" | "GSI2";

/**
 * The one table. Reads by key see every write that was acknowledged before; reads by index may lag behind.
 * Faults of the store itself (unreachable, full) are thrown.
 */
export interface Table {
  get(key: ItemKey): Promise<Item | undefined>;
  /** All writes happen or none does, and once acknowledged they survive a crash. At most 25, each of another item. */
  write(writes: readonly Write[]): Promise<Result<void, ConditionFailed>>;
  /** The items whose partition key in that index is `partition`, ordered by its sort key. */
  query(index: TableIndex, partition: string): Promise<readonly Item[]>;
}
export interface TableDep {
  readonly table: Table;
}

/** One committed change of one item. */
export interface Change {
  /** Names this change for ever: the same change read twice has the same id. */
  readonly eventId: string;
  /** Position in the feed, ascending. */
  readonly sequence: number;
  readonly kind: "INSERT" | "MODIFY" | "REMOVE";
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly key: ItemKey;
  readonly oldImage?: Item;
  readonly newImage?: Item;
}

/**
 * Every committed change, in order, with the item before and after. A transaction's changes appear together
 * or not at all. Readers keep their own place.
 */
export interface ChangeFeed {
  /** Up to `most` changes after the place given; 0 is the beginning. */
  read(after: number, most: number): Promise<readonly Change[]>;
}
