import { afterAll, describe, expect, it } from "vitest";
import { stages } from "../config.ts";
import { type Properties, synthesise } from "./support/templates.ts";

const name = "serenya-prod-20261122T120000Z";
const streamArn = `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}/stream/2026-11-22T13:00:00.000`;
const before = synthesise().prod.backend;
Object.assign(stages.prod, { restoredTable: { name, streamArn } });
const after = synthesise().prod.backend;
afterAll(() => {
  Object.assign(stages.prod, { restoredTable: undefined });
});

const functions = () => after.all("AWS::Lambda::Function");
const statements = (): Properties[] =>
  after.all("AWS::IAM::Policy").flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

describe("with a restored table in the configuration", () => {
  it("no table is made, and the first one stays when it leaves the stack", () => {
    expect(after.all("AWS::DynamoDB::Table")).toEqual([]);
    const first = Object.values(before.resources).find(({ Type }) => Type === "AWS::DynamoDB::Table");
    expect(first?.DeletionPolicy).toBe("Retain");
  });

  it("every function that has a table has the restored one, with grants on it, its indexes and its stream", () => {
    const told = functions().map(({ Environment }) => Environment?.Variables?.DYNAMO_TABLE_NAME);
    expect(new Set(told)).toEqual(new Set([name, undefined]));
    const granted = statements().filter(({ Action }) => JSON.stringify(Action).includes("dynamodb:"));
    expect(granted.length).toBeGreaterThan(5);
    for (const { Resource } of granted) expect(JSON.stringify(Resource)).toContain(`table/${name}`);
    expect(
      granted.some(({ Resource }) => JSON.stringify(Resource).includes("/index/GSI2-ExternalAuth")),
    ).toBe(true);
  });

  it("the stream's reader goes over", () => {
    const sources = after.all("AWS::Lambda::EventSourceMapping").map(({ EventSourceArn }) => EventSourceArn);
    expect(sources).toContain(streamArn);
    expect(after.text).not.toContain("ProfilesTable");
  });

  it("fields that were encrypted under the first table's name can still be read", () => {
    const contexts = statements().map(
      ({ Condition }) => Condition?.StringEquals?.["kms:EncryptionContext:table"],
    );
    expect(new Set(contexts.filter(Boolean))).toEqual(new Set(["serenya-prod"]));
  });

  it("alarms and dashboards look at it", () => {
    const dimensions = after
      .all("AWS::CloudWatch::Alarm")
      .flatMap(({ Dimensions = [], Metrics = [] }) => [JSON.stringify(Dimensions), JSON.stringify(Metrics)])
      .join("\n");
    if (dimensions.includes("TableName")) expect(dimensions).toContain(name);
    expect(dimensions).not.toMatch(/"TableName","Value":"serenya-prod"/);
  });
});
