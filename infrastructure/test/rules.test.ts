import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { describe, expect, it } from "vitest";
import { acknowledge } from "../rules/acknowledge.ts";
import { acknowledgementsOf, judge, type Placed } from "../rules/judge.ts";
import { nag } from "../rules/nag.ts";
import { synthesise } from "../rules/synthesise.ts";

const today = "2026-11-22";
const finding = { rule: "CKV_AWS_1", path: "Stack/Temp/Bucket/Resource", says: "is not so" };
const said = (overrides: Partial<Placed> = {}): Placed => ({
  path: "Stack/Temp/Bucket",
  rules: ["CKV_AWS_1"],
  reason: "It is right here.",
  review: "2027-05-31",
  ...overrides,
});

describe("a finding", () => {
  it("is open until it is acknowledged at its resource", () => {
    expect(judge([finding], [], today).open).toEqual([finding]);
    expect(judge([finding], [said()], today)).toMatchObject({ open: [], unused: [], overdue: [] });
  });

  it("is not acknowledged at another resource, at one whose name begins the same, or at a whole stack", () => {
    for (const path of ["Stack/Temp/Other", "Stack/Temp/Buck", "Stack"])
      expect(judge([finding], [said({ path })], today).open).toEqual([finding]);
  });
});

describe("an acknowledgement", () => {
  it("fails when it matches nothing, rule by rule", () => {
    const { unused } = judge([finding], [said({ rules: ["CKV_AWS_1", "CKV_AWS_2"] })], today);
    expect(unused.map(({ rule }) => rule)).toEqual(["CKV_AWS_2"]);
  });

  it("fails from its day of review on, and without a day", () => {
    for (const review of [today, "2026-11-21", "soon", ""])
      expect(judge([finding], [said({ review })], today).overdue).toHaveLength(1);
    expect(judge([finding], [said({ review: "2026-11-23" })], today).overdue).toEqual([]);
  });

  it("is said to cdk-nag itself, too", () => {
    const app = new App({ analyticsReporting: false });
    const stack = new Stack(app, "Stack");
    const queue = new Queue(stack, "Queue", { enforceSSL: true });
    const rule = "AwsSolutions-SQS3";
    expect(nag(app).map((one) => one.rule)).toContain(rule);
    acknowledge(queue, { rules: [rule], reason: "It is a trial.", review: "2027-05-31" });
    expect(nag(app).map((one) => one.rule)).not.toContain(rule);
  });
});

describe("the stacks", () => {
  const folder = mkdtempSync(join(tmpdir(), "serenya-rules-"));
  const { app } = synthesise(folder, { isBare: true });
  const acknowledgements = acknowledgementsOf(app);

  it("have no finding of cdk-nag that is open (cfn-lint and checkov: `npm run rules`)", () => {
    const { open } = judge(nag(app), acknowledgements, today);
    expect(open).toEqual([]);
  });

  it("have a reason in words for each, and a day", () => {
    for (const { reason, review } of acknowledgements) {
      expect(reason.split(" ").length).toBeGreaterThan(8);
      expect(review).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
