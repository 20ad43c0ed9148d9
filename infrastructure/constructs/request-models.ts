import { type OperationName, operations } from "@serenya/contract";
import { z } from "zod";

/** A schema in the dialect of API Gateway's models (JSON Schema draft 4). */
export type Draft4 = { readonly [keyword: string]: unknown };

const noBody = new Set(["GET", "DELETE"]);

/** The model that an operation's body is checked against before its function is called; undefined without a body. */
export function bodyModel(name: OperationName): Draft4 | undefined {
  const { method, body } = operations[name];
  if (noBody.has(method) || isEmpty(body)) return undefined;
  const made = z.toJSONSchema(body, {
    target: "draft-4",
    io: "input",
    unrepresentable: "any",
    override: loosen,
  });
  return { $schema: "http://json-schema.org/draft-04/schema#", ...withoutForeign(made) };
}

/** Query parameters that an operation can't do without. */
export const requiredQuery = (name: OperationName): readonly string[] => {
  const { required = [] } = z.toJSONSchema(operations[name].query, { io: "input" });
  return required;
};

const isEmpty = (body: z.ZodType): boolean =>
  body instanceof z.ZodObject && Object.keys(body.shape).length === 0;

interface Made {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

/**
 * The gateway may let through what the function refuses, and never refuse what the function takes: what could be
 * read differently there stays out. Patterns of formats are long and in another dialect; the bounds of safe
 * integers don't fit its 32 bits; a text that is trimmed is measured afterwards.
 */
function loosen({ zodSchema, jsonSchema }: Made): void {
  if (jsonSchema.format) {
    delete jsonSchema.pattern;
    delete jsonSchema.format;
  }
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (zodSchema._zod.def.type === "string" && isTrimmed(zodSchema)) {
    delete jsonSchema.maxLength;
    delete jsonSchema.minLength;
  }
  // Whether its dialect knows items by position is said nowhere.
  if (zodSchema._zod.def.type === "tuple") {
    jsonSchema.minItems = jsonSchema.maxItems = zodSchema._zod.def.items.length;
    delete jsonSchema.items;
    delete jsonSchema.prefixItems;
    delete jsonSchema.additionalItems;
  }
  // An object that isn't strict drops what it doesn't know, and so does not refuse it.
  const { def } = zodSchema._zod;
  if (def.type === "object" && !def.catchall) delete jsonSchema.additionalProperties;
}

const isTrimmed = (schema: z.core.$ZodTypes): boolean =>
  "checks" in schema._zod.def &&
  (schema._zod.def.checks ?? []).some(({ _zod }) => _zod.def.check === "overwrite");

/** Keywords that came after draft 4, which API Gateway refuses a model for. */
const foreign = new Set([
  "$defs",
  "propertyNames",
  "const",
  "examples",
  "contentEncoding",
  "default",
  "$schema",
  "id",
]);

function withoutForeign(value: unknown, isNameMap = false): Draft4 {
  const entries = Object.entries(value as Record<string, unknown>).flatMap(
    ([key, inner]): [string, unknown][] => {
      if (!isNameMap && foreign.has(key)) return [];
      return [[key, clean(inner, !isNameMap && (key === "properties" || key === "definitions"))]];
    },
  );
  return Object.fromEntries(entries);
}

function clean(value: unknown, isNameMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((inner) => clean(inner, false));
  return typeof value === "object" && value !== null ? withoutForeign(value, isNameMap) : value;
}
