import { z } from "zod";

/** The form of an answer as JSON Schema (draft 2020-12, which providers check against without being told its name). */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _draft, ...json } = z.toJSONSchema(schema, { io: "input" });
  return json;
}
