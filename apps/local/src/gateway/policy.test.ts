import type { Statement } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { methodArn } from "./event.ts";
import { allows } from "./policy.ts";

const arn = methodArn("GET", "/api/v1/user/profile");
const stage = `${arn.split("/").slice(0, 2).join("/")}/*`;
const policy = (...Statement: Statement[]) => ({ Version: "2012-10-17", Statement });
const allow = (Resource: string | string[]): Statement => ({
  Effect: "Allow",
  Action: "execute-api:Invoke",
  Resource,
});

describe("allows", () => {
  it("allows what a statement names, exactly or by wildcard", () => {
    expect(allows(policy(allow(arn)), arn)).toBe(true);
    expect(allows(policy(allow(stage)), arn)).toBe(true);
    expect(allows(policy(allow(["x", stage])), arn)).toBe(true);
    expect(allows(policy({ ...allow(stage), Action: ["execute-api:*"] } as Statement), arn)).toBe(true);
  });

  it("refuses what no statement names", () => {
    expect(allows(policy(), arn)).toBe(false);
    expect(allows(policy(allow(methodArn("GET", "/api/v1/user/profile/x"))), arn)).toBe(false);
    expect(allows(policy(allow(arn.replace("GET", "P.."))), arn)).toBe(false);
    expect(allows(policy({ ...allow(stage), Action: "s3:GetObject" } as Statement), arn)).toBe(false);
  });

  it("lets a denial win", () => {
    const deny: Statement = { Effect: "Deny", Action: "execute-api:Invoke", Resource: arn };
    expect(allows(policy(allow(stage), deny), arn)).toBe(false);
  });
});
