import type { Item, ItemKey, Json, Write } from "../ports/table.ts";

/**
 * What every table refuses, so that an item that one adapter takes is one for all of them. The limits are
 * DynamoDB's (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html).
 */
const most = { writes: 25, partitionKeyBytes: 2048, sortKeyBytes: 1024, levels: 32 } as const;
/** Sizes of a number other than 0: from, and below. */
const magnitude = { from: 1e-130, below: 1e126 } as const;

/** Throws where a list of writes breaks the port's rules: that is a defect of the caller, not an outcome. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length > most.writes)
    throw new RangeError(`At most ${most.writes} writes in a transaction, not ${writes.length}.`);
  const seen = new Set<string>();
  for (const write of writes) {
    const key = write.kind === "put" ? write.item : write.key;
    checkKey(key);
    const name = JSON.stringify([key.PK, key.SK]);
    if (seen.has(name)) throw new RangeError("Two writes of one transaction are of the same item.");
    seen.add(name);
    if (write.kind === "put")
      checkItem(write.item, "absent" in write.condition ? 0 : write.condition.version);
  }
}

/** Throws unless the key can be that of an item. */
export function checkKey(key: ItemKey): void {
  checkKeyText(key.PK, "PK");
  checkKeyText(key.SK, "SK");
}

function checkItem(item: Item, before: number): void {
  for (const name of ["GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK"] as const) {
    const value = item[name];
    if (value !== undefined) checkKeyText(value, name);
  }
  if (item.version !== before + 1)
    throw new RangeError(`The item's version must be ${before + 1}, one above the version it replaces.`);
  checkMembers(item, 0);
}

/** A lone surrogate has no UTF-8 form: two keys that differ only there would become one. */
function checkKeyText(text: string, name: string): void {
  if (typeof text !== "string" || text === "" || !text.isWellFormed())
    throw new TypeError(`${name} must be a well-formed text that is not empty.`);
  const bytes = name.endsWith("PK") ? most.partitionKeyBytes : most.sortKeyBytes;
  if (new TextEncoder().encode(text).length > bytes)
    throw new RangeError(`${name} must have at most ${bytes} bytes.`);
}

function checkMembers(object: { readonly [name: string]: Json | undefined }, level: number): void {
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (name === "" || !name.isWellFormed())
      throw new TypeError("An attribute's name must be a well-formed text that is not empty.");
    checkJson(value, level);
  }
}

/** JSON has no form for NaN and the infinities and would turn them into null without a word. */
function checkJson(value: Json, level: number): void {
  if (typeof value === "number") checkNumber(value);
  else if (typeof value === "string") checkText(value);
  else if (typeof value === "object" && value !== null) {
    if (level === most.levels) throw new RangeError(`An item has at most ${most.levels} levels.`);
    if (isList(value)) for (const part of value) checkJson(part, level + 1);
    else checkMembers(value, level + 1);
  }
}

function checkText(text: string): void {
  if (text !== text.toWellFormed()) throw new TypeError("An item can't hold a text that is not well-formed.");
}

function checkNumber(value: number): void {
  if (!Number.isFinite(value)) throw new TypeError("An item can't hold a number that is not finite.");
  const size = Math.abs(value);
  if (size !== 0 && (size < magnitude.from || size >= magnitude.below))
    throw new RangeError("An item can't hold a number as small or as large as this one.");
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
