import type { Item, Json } from "@serenya/domain";
import type { AttributeValue } from "aws-lambda";

/** An item in DynamoDB's typed JSON, as stream records carry it. */
export const toAttributeValues = (item: Item): Record<string, AttributeValue> =>
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
  if (Array.isArray(value)) return { L: value.map(toAttributeValue) };
  return {
    M: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toAttributeValue(inner)])),
  };
}

/** The way back. Sets and binary values, which our items don't hold, are left out. */
export function fromAttributeValues(image: Readonly<Record<string, AttributeValue>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(image).flatMap(([name, value]) => {
      const plain = fromAttributeValue(value);
      return plain === undefined ? [] : [[name, plain]];
    }),
  );
}

function fromAttributeValue(value: AttributeValue): Json | undefined {
  if (value.NULL) return null;
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.L) return value.L.map((inner) => fromAttributeValue(inner) ?? null);
  return value.M && fromAttributeValues(value.M);
}
