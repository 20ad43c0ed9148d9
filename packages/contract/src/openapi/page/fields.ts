import type { JsonSchema } from "../document.ts";
import { type Html, html, prose } from "./html.ts";
import { typeText } from "./type-text.ts";

interface Field {
  readonly path: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** A table of a schema's fields, those of unnamed inner objects included; one table a choice of a union. */
export function fieldTables(schema: JsonSchema): Html {
  const choices = (schema.anyOf ?? schema.oneOf)?.filter((choice) => choice.properties);
  if (choices?.length) {
    return html`${choices.map(
      (choice, index) => html`<p class="choice">${choiceTitle(choice, index)}</p>${fieldTables(choice)}`,
    )}`;
  }
  const fields = fieldsOf(schema, "");
  return fields.length > 0 ? fieldTable(fields) : html`<p class="plain">${typeText({ ...schema })}</p>`;
}

/** A table of fields: name, what may stand there, what it means. */
export const fieldTable = (fields: readonly Field[]): Html => html`<table class="fields">
<thead><tr><th scope="col">Field</th><th scope="col">Takes</th></tr></thead>
<tbody>${fields.map(
  ({ path, required, schema }) => html`
<tr><th scope="row"><code>${path}</code>${!required && html` <span class="optional">optional</span>`}</th>
<td>${typeText(leaf(schema))}${defaultOf(schema)}${
    schema.description && html`<span class="meaning">${prose(schema.description)}</span>`
  }</td></tr>`,
)}
</tbody></table>`;

function choiceTitle(choice: JsonSchema, index: number): Html {
  const fixed = Object.entries(choice.properties ?? {}).find(([, field]) => field.const !== undefined);
  if (!fixed) return html`${index === 0 ? "Either" : "Or"}`;
  return html`Where <code>${fixed[0]}</code> is <code>${String(fixed[1].const)}</code>`;
}

function fieldsOf(schema: JsonSchema, prefix: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const own = { path, required: schema.required?.includes(name) ?? false, schema: field };
    const object = innerObject(field);
    const list = field.items && innerObject(field.items);
    if (object) return [own, ...fieldsOf(object, `${path}.`)];
    return list ? [own, ...fieldsOf(list, `${path}[].`)] : [own];
  });
}

/** The object that a field holds, also where it may be null instead. */
const innerObject = (schema: JsonSchema): JsonSchema | undefined =>
  schema.properties ? schema : schema.anyOf?.find((choice) => choice.properties);

/** An inner object's own fields have rows of their own: here it is just an object. */
function leaf(schema: JsonSchema): JsonSchema {
  if (schema.properties) return { type: "object" };
  if (schema.items?.properties) return { ...schema, items: { type: "object" } };
  return schema.anyOf ? { ...schema, anyOf: schema.anyOf.map(leaf) } : schema;
}

const defaultOf = (schema: JsonSchema) =>
  schema.default !== undefined && html` <small>else <code>${String(schema.default)}</code></small>`;
