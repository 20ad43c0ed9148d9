import type { Item, ItemKey, Json, Write } from "@serenya/domain";

/** Throws where a list of writes breaks the port's rules: that is a defect of the caller, not an outcome. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length > 25) throw new RangeError(`At most 25 writes in a transaction, not ${writes.length}.`);
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

function checkItem(item: Item, before: number): void {
  for (const name of ["GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK"] as const) {
    const value = item[name];
    if (value !== undefined) checkKeyText(value, name);
  }
  if (item.version !== before + 1)
    throw new RangeError(`The item's version must be ${before + 1}, one above the version it replaces.`);
  for (const value of Object.values(item)) if (value !== undefined) checkJson(value);
}

export function checkKey(key: ItemKey): void {
  checkKeyText(key.PK, "PK");
  checkKeyText(key.SK, "SK");
}

/** A lone surrogate has no UTF-8 form: two keys that differ only there would become one. */
function checkKeyText(text: string, name: string): void {
  if (typeof text !== "string" || text === "" || !text.isWellFormed())
    throw new TypeError(`${name} must be a well-formed text that is not empty.`);
}

/** JSON has no form for NaN and the infinities and would turn them into null without a word. */
function checkJson(value: Json): void {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("An item can't hold a number that is not finite.");
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) if (part !== undefined) checkJson(part as Json);
  }
}
