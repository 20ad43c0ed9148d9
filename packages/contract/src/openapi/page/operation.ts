import { z } from "zod";
import type { Content, JsonSchema, OpenApiDocument, OperationObject, Parameter } from "../document.ts";
import { fieldTable, fieldTables } from "./fields.ts";
import { type Html, html, prose } from "./html.ts";
import { refName } from "./type-text.ts";

/** One operation: what it takes, what it answers, how it fails. */
export function operationSection(
  document: OpenApiDocument,
  { method, path, operation }: { method: string; path: string; operation: OperationObject },
): Html {
  const id = operation.operationId;
  const answers = Object.entries(operation.responses);
  return html`
<section class="operation" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a class="anchor" href="#${id}">${operation.summary}</a></h3>
<p class="route">${methodMark(method)} <code>${document.servers[0]?.url}${path}</code></p>
<p class="auth">${operation.description} In the client: <code>client.${id}()</code>.</p>
${parameters(document, operation)}
${operation.requestBody && html`<h4>Body</h4>${contentTables(operation.requestBody.content)}`}
${answers.filter(([status]) => status < "300").map(([status, { content }]) => success(status, content))}
<h4>Errors</h4>
<table class="errors">
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">When, and what the person is told</th></tr></thead>
<tbody>${answers.filter(([status]) => status >= "300").map(([status, { content }]) => errorRows(document, status, content))}
</tbody></table>
</section>`;
}

export const methodMark = (method: string): Html =>
  html`<span class="method ${method}">${method.toUpperCase()}</span>`;

function parameters(document: OpenApiDocument, operation: OperationObject) {
  const all = operation.parameters.map((parameter) =>
    "$ref" in parameter ? document.components.parameters[refName(parameter) ?? ""] : parameter,
  );
  const known = all.filter(
    (parameter): parameter is Parameter => parameter !== undefined && parameter.in !== "header",
  );
  if (known.length === 0) return undefined;
  const fields = known.map(({ name, required, schema }) => ({ path: name, required, schema }));
  return html`<h4>In the address</h4>${fieldTable(fields)}`;
}

function success(status: string, content: Content): Html {
  const { schema } = content["application/json"];
  const data = schema.properties?.data ?? {};
  return html`<h4>Answer <span class="status">${status}</span></h4>
<p class="plain">In the envelope's <code>data</code>:</p>
${contentTables(content, data)}`;
}

function contentTables(content: Content, schema: JsonSchema = content["application/json"].schema): Html {
  const examples = Object.values(content["application/json"].examples ?? {}).filter(
    (each) => "value" in each,
  );
  return html`${refName(schema) ? html`<p class="plain">A <a href="#schema-${refName(schema)}">${refName(schema)}</a>.</p>` : fieldTables(schema)}
${examples.map(
  ({ value }) =>
    html`<details><summary>Example</summary><pre tabindex="0"><code>${JSON.stringify(value, null, 2)}</code></pre></details>`,
)}`;
}

const errorBody = z.object({ error: z.object({ message: z.string(), action: z.string() }) });

function errorRows(document: OpenApiDocument, status: string, content: Content): Html[] {
  return Object.keys(content["application/json"].examples ?? {}).map((code) => {
    const { error } = errorBody.parse(document.components.examples[code]?.value);
    return html`
<tr><td class="status">${status}</td><th scope="row"><code>${code}</code></th>
<td>${prose(error.message)}<span class="meaning">“${error.action}”</span></td></tr>`;
  });
}
