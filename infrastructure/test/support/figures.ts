import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MetricName, metricNames, metricTable } from "@serenya/domain";
import { checkout } from "../../bundle/folder.ts";
import type { Properties, Synthesised } from "./templates.ts";

/** A figure as an alarm or a widget names it. */
export interface Named {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, unknown>>;
}

/** A template's text parts put together; what is only known at deployment stands as `{Ref X}` or `{X Attribute}`. */
export function plain(value: unknown): string {
  if (typeof value === "string") return value;
  const { Ref, "Fn::GetAtt": att, "Fn::Join": join } = value as Properties;
  if (Ref) return `{Ref ${Ref}}`;
  if (att) return `{${att.join(" ")}}`;
  return join[1].map(plain).join(join[0]);
}

/** Lambda's, and so on: each metric that we may name, and what its dimensions have to be in the template. */
const awsFigures: Readonly<
  Record<string, { readonly names: readonly string[]; readonly dimensions: readonly (readonly string[])[] }>
> = {
  "AWS/Lambda": {
    names: ["Invocations", "Errors", "Throttles", "Duration", "ConcurrentExecutions", "IteratorAge"],
    dimensions: [["FunctionName"], []],
  },
  "AWS/DynamoDB": {
    names: [
      "ConsumedReadCapacityUnits",
      "ConsumedWriteCapacityUnits",
      "ReadThrottleEvents",
      "WriteThrottleEvents",
    ],
    dimensions: [["TableName"], ["TableName", "GlobalSecondaryIndexName"]],
  },
  "AWS/ApiGateway": {
    names: ["Count", "4XXError", "5XXError", "Latency", "IntegrationLatency"],
    dimensions: [["ApiName", "Stage"]],
  },
  "AWS/SQS": {
    names: [
      "ApproximateAgeOfOldestMessage",
      "ApproximateNumberOfMessagesVisible",
      "ApproximateNumberOfMessagesNotVisible",
    ],
    dimensions: [["QueueName"]],
  },
  "AWS/S3": { names: ["BucketSizeBytes", "NumberOfObjects"], dimensions: [["BucketName", "StorageType"]] },
  "AWS/KMS": { names: ["SuccessfulRequest"], dimensions: [["KeyArn", "Operation"]] },
  "AWS/WAFV2": {
    names: ["AllowedRequests", "BlockedRequests", "CountedRequests"],
    dimensions: [
      ["WebACL", "Rule", "Region"],
      ["WebACL", "Rule"],
    ],
  },
};
/** Written of the account as a whole. */
const ofTheAccount = new Set(["Throttles", "ConcurrentExecutions"]);

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/** What every value of a dimension may be, read from the resources that the two templates make. */
function valuesIn({ backend, edge }: { backend: Synthesised; edge: Synthesised }): Record<string, string[]> {
  const names = (type: string, property: string, of = backend) =>
    of.all(type).map((resource) => plain(resource[property] ?? ""));
  const acls = [...backend.all("AWS::WAFv2::WebACL"), ...edge.all("AWS::WAFv2::WebACL")];
  return {
    FunctionName: names("AWS::Lambda::Function", "FunctionName").filter((name) => name !== ""),
    TableName: names("AWS::DynamoDB::Table", "TableName"),
    GlobalSecondaryIndexName: backend
      .all("AWS::DynamoDB::Table")
      .flatMap(({ GlobalSecondaryIndexes }) =>
        GlobalSecondaryIndexes.map(({ IndexName }: Properties) => IndexName),
      ),
    ApiName: names("AWS::ApiGateway::RestApi", "Name"),
    Stage: names("AWS::ApiGateway::Stage", "StageName"),
    QueueName: names("AWS::SQS::Queue", "QueueName"),
    BucketName: names("AWS::S3::Bucket", "BucketName"),
    StorageType: ["StandardStorage", "AllStorageTypes"],
    KeyArn: Object.entries(backend.resources).flatMap(([id, { Type }]) =>
      Type === "AWS::KMS::Key" ? [`{${id} Arn}`] : [],
    ),
    Operation: ["Decrypt", "Encrypt", "GenerateDataKey"],
    WebACL: acls.map(({ VisibilityConfig }) => VisibilityConfig.MetricName),
    Rule: [
      "ALL",
      ...acls.flatMap(({ Rules }) => Rules.map((rule: Properties) => rule.VisibilityConfig.MetricName)),
    ],
    Region: ["eu-west-1"],
  };
}

/** Says what is wrong with a figure that AWS should write: not on the list, or of a resource that isn't there. */
export function wrongWithAws(
  { namespace, name, dimensions }: Named,
  stacks: { backend: Synthesised; edge: Synthesised },
): string | undefined {
  const known = awsFigures[namespace];
  if (!known?.names.includes(name)) return `${namespace} ${name} is not on the list`;
  const given = Object.keys(dimensions);
  if (!known.dimensions.some((set) => sameSet(set, given)) || (given.length === 0 && !ofTheAccount.has(name)))
    return `${name} is not told apart by ${given.join(", ") || "nothing"}`;
  const values = valuesIn(stacks);
  const missing = Object.entries(dimensions).filter(
    ([dimension, value]) => !values[dimension]?.includes(plain(value)),
  );
  return missing.length > 0 ? `${name}: nothing has ${JSON.stringify(missing)}` : undefined;
}

/** Says what is wrong with a figure of ours: unknown, told apart by what it isn't, or written by nobody. */
export function wrongWithOwn({ name, dimensions }: Named, environment: string): string | undefined {
  if (!metricNames.includes(name as MetricName)) return `${name} is in no table`;
  const row = metricTable[name as MetricName];
  const by: Readonly<Record<string, readonly string[] | "id">> = "by" in row ? row.by : {};
  const { environment: of, ...parts } = dimensions;
  if (of !== environment) return `${name} is of ${String(of)}`;
  const given = Object.keys(parts);
  if (given.length > 0 && !sameSet(given, Object.keys(by)))
    return `${name} is not told apart by ${given.join(", ")}`;
  const unknown = Object.entries(parts).filter(
    ([dimension, value]) => by[dimension] !== "id" && !by[dimension]?.includes(String(value)),
  );
  if (unknown.length > 0) return `${name}: no value ${JSON.stringify(unknown)}`;
  return writersOf(name).length > 0 ? undefined : `${name} is written by nobody`;
}

/** The places whose code runs where figures count: packages, and what an operator runs against an installation. */
const sources: readonly { readonly path: string; readonly text: string }[] = [
  "packages",
  "infrastructure",
].flatMap((folder) =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/node_modules|\.test\.ts$|^testing|^adapters-local/.test(path))
    .filter((path) => folder === "packages" || /^(smoke|journey)\//.test(path))
    .filter((path) => !path.endsWith("ports/metrics.ts"))
    .map((path) => ({
      path: join(folder, path),
      text: withoutComments(readFileSync(join(checkout, folder, path), "utf8")),
    })),
);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** The files in which a figure is given a value in something that is recorded. */
export const writersOf = (name: string): readonly string[] =>
  sources
    .filter(({ text }) => /metrics/i.test(text) && new RegExp(`\\b${name}\\b`).test(text))
    .map(({ path }) => path);
