import type { Item, Json } from "../ports/table.ts";

/** DynamoDB's typed JSON, as far as JSON values need it: no sets, no binary values. */
export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: AttributeValue[] }
  | { readonly M: Record<string, AttributeValue> };

/** The same as others may hand it to us: stream records, and answers of the service. */
interface ForeignValue {
  readonly S?: string | undefined;
  readonly N?: string | undefined;
  readonly BOOL?: boolean | undefined;
  readonly NULL?: boolean | undefined;
  readonly L?: readonly ForeignValue[] | undefined;
  readonly M?: Readonly<Record<string, ForeignValue>> | undefined;
}

/** An item in DynamoDB's typed JSON, as the table and its stream records carry it. */
export const toAttributeValues = (item: Readonly<Record<string, Json | undefined>>) =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, toAttributeValue(value)]],
    ),
  );

function toAttributeValue(value: Json): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (isList(value)) return { L: value.map(toAttributeValue) };
  return { M: toAttributeValues(value) };
}

/** The way back. Sets and binary values, which our items don't hold, are left out. */
export function fromAttributeValues(image: Readonly<Record<string, ForeignValue>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(image).flatMap(([name, value]) => {
      const plain = fromAttributeValue(value);
      return plain === undefined ? [] : [[name, plain]];
    }),
  );
}

/** The way back for a whole item: what `toAttributeValues` made of one is one. */
export const itemOfAttributeValues = (image: Readonly<Record<string, ForeignValue>>): Item =>
  fromAttributeValues(image) as unknown as Item;

function fromAttributeValue(value: ForeignValue): Json | undefined {
  if (value.NULL) return null;
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.L) return value.L.map((inner) => fromAttributeValue(inner) ?? null);
  return value.M && fromAttributeValues(value.M);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
