import { type OperationName, operations } from "@serenya/contract";
import Ajv from "ajv-draft-04";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { examples } from "../../packages/contract/src/openapi/examples.ts";
import { reading } from "../../packages/contract/test/examples.ts";
import { bodyModel, requiredQuery } from "../constructs/request-models.ts";

const deviceKey = {
  kty: "EC",
  crv: "P-256",
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
};

/** A body that each operation takes. */
const bodies: Partial<Record<OperationName, unknown>> = {
  oauthOnboarding: examples.oauthOnboarding?.body,
  oauthSignin: examples.oauthSignin?.body,
  upload: examples.upload?.body,
  refresh: { refreshToken: "x".repeat(100) },
  profileUpdate: {
    name: "  Jane Roe ",
    givenName: null,
    language: "de",
    biometric: { type: "face", enabledAt: "2026-11-24T16:00:00.000Z" },
  },
  chatMessages: { message: `${" ".repeat(500)}Why?`, reading, deviceKey },
  doctorReport: { readings: [reading], confirmations: [], language: "fr", deviceKey },
  subscriptionsWebhook: { signedPayload: "a.b.c" },
};
const names = Object.keys(operations) as OperationName[];
const withModel = names.filter((name) => bodyModel(name) !== undefined);
const ajv = new Ajv.default({ strict: true, allowUnionTypes: true });
const compiled = Object.fromEntries(withModel.map((name) => [name, ajv.compile(bodyModel(name) ?? {})]));
const contractTakes = (name: OperationName, body: unknown) =>
  (operations[name].body as z.ZodType).safeParse(body).success;

/** Keywords that API Gateway's validator knows of draft 4, beside those that only describe. */
const known = new Set(
  "$schema type properties required additionalProperties items minItems maxItems uniqueItems enum minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern anyOf oneOf allOf not definitions $ref description title".split(
    " ",
  ),
);

function keywords(schema: unknown, isNames = false): string[] {
  if (Array.isArray(schema)) return schema.flatMap((inner) => keywords(inner));
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => [
    ...(isNames ? [] : [key]),
    ...keywords(inner, !isNames && (key === "properties" || key === "definitions")),
  ]);
}

/** A body with one of its parts changed: left out, of another kind, or with something more. */
const changed = (body: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.nat(), fc.constantFrom("drop", "null", "text", "number", "list", "extra", "long"), fc.nat())
    .map(([pick, what, deep]) => change(structuredClone(body), what, pick, deep % 3));

function change(body: unknown, what: string, pick: number, deep: number): unknown {
  if (typeof body !== "object" || body === null) return body;
  const target = body as Record<string, unknown>;
  const keys = Object.keys(target);
  const key = keys[pick % Math.max(1, keys.length)] ?? "";
  if (deep > 0 && typeof target[key] === "object" && target[key] !== null) {
    target[key] = change(target[key], what, pick >> 3, deep - 1);
    return body;
  }
  if (what === "drop") delete target[key];
  else if (what === "extra") target.more = 1;
  else target[key] = { null: null, text: "x", number: 5, list: [], long: "x".repeat(5_000) }[what];
  return body;
}

describe("the gateway's models", () => {
  it("stand for every operation that has a body, and no other", () => {
    expect(new Set(withModel)).toEqual(new Set(Object.keys(bodies)));
  });

  it.each(withModel)("%s holds only what draft 4 knows, and fits API Gateway", (name) => {
    expect([...new Set(keywords(bodyModel(name)))].filter((keyword) => !known.has(keyword))).toEqual([]);
    expect(JSON.stringify(bodyModel(name)).length).toBeLessThan(400_000);
  });

  it.each(withModel)("%s takes a body that the contract takes", (name) => {
    expect(contractTakes(name, bodies[name])).toBe(true);
    expect(compiled[name]?.(bodies[name]), JSON.stringify(compiled[name]?.errors)).toBe(true);
  });

  it.each(withModel)("%s never refuses what the contract takes, and does refuse", (name) => {
    let refused = 0;
    fc.assert(
      fc.property(changed(bodies[name]), (body) => {
        const isTaken = compiled[name]?.(body) === true;
        if (!isTaken) refused++;
        return isTaken || !contractTakes(name, body);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  it("ask for the query that an operation can't do without", () => {
    expect(requiredQuery("chatPrompts")).toEqual(["content_type"]);
    expect(requiredQuery("status")).toEqual([]);
  });
});
