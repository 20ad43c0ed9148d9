import { z } from "zod";
import type { JsonSchema } from "./document.ts";
import { nameRegistry } from "./shared-schemas.ts";

/** Where named schemas are collected while the document is made. */
export type NamedSchemas = Record<string, JsonSchema>;

/**
 * Turns a zod schema into JSON Schema 2020-12. Named schemas become references; their definitions go into
 * `named`. `io` says from which side: what a caller may leave out, or what an answer always has.
 */
export function toSchema(schema: z.ZodType, io: "input" | "output", named: NamedSchemas): JsonSchema {
  const made = z.toJSONSchema(schema, { metadata: nameRegistry, io, override: simplify });
  // Zod puts definitions beside the schema; OpenAPI has one place for them.
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const {
    $schema: _,
    $defs = {},
    ...rest
  } = JSON.parse(text) as JsonSchema & {
    $schema?: string;
    $defs?: NamedSchemas;
  };
  for (const [name, definition] of Object.entries($defs)) {
    const { id: _id, ...kept } = definition as JsonSchema & { id?: string };
    const known = named[name];
    if (known && JSON.stringify(known) !== JSON.stringify(kept))
      throw new Error(
        `${name} differs between what is sent and what is answered: give the two their own names`,
      );
    named[name] = kept;
  }
  return rest;
}

interface Made {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** Leaves out what only repeats: the patterns behind formats, the bounds of safe integers, open objects' ends. */
function simplify({ zodSchema, jsonSchema }: Made): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  const { def } = zodSchema._zod;
  // An answer may get new fields later; only strict objects refuse unknown ones.
  if (def.type === "object" && !def.catchall) delete jsonSchema.additionalProperties;
}
