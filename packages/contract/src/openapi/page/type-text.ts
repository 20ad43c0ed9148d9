import type { JsonSchema } from "../document.ts";
import { type Html, html } from "./html.ts";

export const refName = (schema: JsonSchema): string | undefined => schema.$ref?.split("/").at(-1);

/** What may stand in a field, in words: "text, a UUID", "number or null", a link to a named schema. */
export function typeText(schema: JsonSchema): Html {
  const name = refName(schema);
  if (name) return html`<a href="#schema-${name}">${name}</a>`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return join(choices.map(typeText), " or ");
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) {
    return join(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      " | ",
    );
  }
  if (schema.prefixItems)
    return html`list of ${schema.prefixItems.length}: ${join(schema.prefixItems.map(typeText), ", ")}`;
  if (schema.items) return html`list of ${typeText(schema.items)}${counts(schema)}`;
  if (typeof schema.additionalProperties === "object") return mapText(schema, schema.additionalProperties);
  const types = [schema.type ?? "anything"].flat().map((type) => typeNames[type] ?? type);
  return html`${types.join(" or ")}${bounds(schema)}`;
}

const typeNames: Record<string, string> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

function mapText(schema: JsonSchema, values: JsonSchema): Html {
  const keys = schema.propertyNames?.enum;
  return keys ? html`for each of ${typeText({ enum: keys })}: ${typeText(values)}` : html`texts by name`;
}

const counts = ({ minItems, maxItems }: JsonSchema) =>
  maxItems ? html` <small>${minItems ?? 0} to ${maxItems}</small>` : undefined;

function bounds({ format, pattern, minimum, maximum, minLength, maxLength }: JsonSchema): Html {
  const notes = [
    format && (formatNames[format] ?? format),
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}`,
    minimum !== undefined && maximum === undefined && `${minimum} or more`,
    maxLength !== undefined && `${minLength ?? 0} to ${maxLength} characters`,
  ].filter((note) => typeof note === "string");
  return html`${notes.map((note) => html`, ${note}`)}${pattern && html` <small><code>${pattern}</code></small>`}`;
}

const formatNames: Record<string, string> = {
  uuid: "a UUID",
  "date-time": "a time (ISO 8601)",
  date: "a date (ISO 8601)",
  uri: "an address",
};

const join = (pieces: readonly Html[], by: string): Html =>
  html`${pieces.map((piece, index) => html`${index > 0 && by}${piece}`)}`;
