import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dimensionNames, metricNames } from "@serenya/domain";
import { functionNames } from "@serenya/functions";
import { describe, expect, it } from "vitest";
import { checkout } from "../../bundle/folder.ts";
import { savedQueries } from "../../constructs/observability/saved-queries.ts";
import { synthesise } from "../support/templates.ts";

const { backend } = synthesise().prod;
const definitions = backend.all("AWS::Logs::QueryDefinition");

/** The fields of a log line, read from the type that allows them. */
function logFields(): Set<string> {
  const text = readFileSync(join(checkout, "packages/functions/src/log.ts"), "utf8");
  const entry = /export interface LogEntry \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? "";
  const fields = new Set(["time"]);
  let inside = "";
  for (const line of entry.split("\n")) {
    const name = /^ +readonly (\w+)\??:/.exec(line)?.[1];
    if (name) fields.add(inside ? `${inside}.${name}` : name);
    if (name && line.trimEnd().endsWith("{")) inside = name;
    if (line.trim().startsWith("}")) inside = "";
  }
  return fields;
}
const figureFields = new Set<string>([
  ...metricNames,
  ...metricNames.flatMap((name) => dimensionNames(name)),
  "environment",
  "recordedBy",
]);
const accessFields = () => {
  const { Format } = backend.one("AWS::ApiGateway::Stage").AccessLogSetting;
  return new Set(Object.keys(JSON.parse(Format)));
};
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html */
const platformFields = new Set([
  "@timestamp",
  "@message",
  "@log",
  "@requestId",
  "@type",
  "@duration",
  "@maxMemoryUsed",
  "@memorySize",
  "@initDuration",
]);
const words =
  /^(filter|stats|sort|display|limit|by|as|asc|desc|and|or|like|ispresent|count|sum|max|min|avg|pct|bin)$/;

/** Names that a query reads: neither its words, nor what it calls a column, nor texts, patterns and numbers. */
function fieldsOf(query: string): string[] {
  const columns = new Set([...query.matchAll(/ as (\w+)/g)].map(([, name]) => name));
  const bare = query
    .replace(/"[^"]*"/g, " ")
    .replace(/ like \/[^\n]*\//g, " ")
    .replace(/\b\d+[mhd]?\b/g, " ");
  return [...bare.matchAll(/@?[A-Za-z][\w.]*/g)]
    .map(([field]) => field.replace(/(\.\d+|\.)$/, "").replace(/^fault\.frames.*/, "fault.frames"))
    .filter((field) => !words.test(field) && !columns.has(field));
}

describe("the saved queries", () => {
  it("are all deployed, under a folder for the installation", () => {
    expect(definitions.map(({ Name }) => Name).sort()).toEqual(
      savedQueries.map(({ name }) => `Serenya/prod/${name}`).sort(),
    );
  });

  it("answer what an operator asks first", () => {
    expect(savedQueries.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "errors-by-function-and-code",
        "follow-one-job",
        "slow-requests",
        "refused-tokens",
        "throttled-by-services",
        "throttled-at-the-gateway",
        "outcome-by-tier",
        "model-cost",
      ]),
    );
  });

  it("are held against the fields of the log, nested ones too", () => {
    expect([...logFields()]).toEqual(expect.arrayContaining(["time", "jobId", "fault.frames", "fault.code"]));
  });

  it.each(savedQueries)("$name reads only fields that are written", ({ of, lines }) => {
    const written = of === "gateway" ? accessFields() : new Set([...logFields(), ...figureFields]);
    const unknown = fieldsOf(lines.join("\n")).filter(
      (field) => !written.has(field) && !platformFields.has(field),
    );
    expect(unknown).toEqual([]);
  });

  it("would notice a field that nobody writes", () => {
    expect(fieldsOf('filter weather = "fine" | stats count(*) as times by bin(5m), fault.name')).toEqual([
      "weather",
      "fault.name",
    ]);
  });

  it("look into groups that exist, and those of functions into all fourteen", () => {
    const groups = new Set(backend.all("AWS::Logs::LogGroup").map(({ LogGroupName }) => LogGroupName));
    for (const { LogGroupNames } of definitions)
      expect(LogGroupNames.filter((name: string) => !groups.has(name))).toEqual([]);
    const ofFunctions = definitions.filter(({ LogGroupNames }) => LogGroupNames.length > 1);
    for (const { LogGroupNames } of ofFunctions) expect(LogGroupNames).toHaveLength(functionNames.length);
    expect(ofFunctions.length).toBeGreaterThan(8);
  });

  it("show nothing but what the log's allow-list holds: no message of a service, no body", () => {
    const shown = savedQueries.filter(({ lines }) => lines.some((line) => line.includes("@message")));
    // Lambda's own line about a crash, which holds no text of ours.
    expect(shown.map(({ name }) => name)).toEqual(["crashes-and-timeouts"]);
  });
});
