import { readFile } from "node:fs/promises";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { errors } from "../errors.ts";
import type { Operation } from "../operation.ts";
import { operations } from "../operations.ts";
import { examples } from "./examples.ts";
import { fieldTexts } from "./field-texts.ts";
import { openApiDocument } from "./openapi-document.ts";
import { sharedSchemas } from "./shared-schemas.ts";

const document = openApiDocument();
const table = Object.entries<Operation>(operations);

describe("the OpenAPI document", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors: faults } = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(faults).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("is the committed one; else run `npm run openapi`", async () => {
    const committed = await readFile(new URL("../../../../docs/openapi.json", import.meta.url), "utf8");
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it.each(table)("holds %s with each of its error codes under its status", (name, operation) => {
    const described = document.paths[operation.path]?.[operation.method.toLowerCase()];
    expect(described?.operationId).toBe(name);
    for (const code of operation.errors)
      expect(described?.responses[errors[code].status]?.content["application/json"].examples).toHaveProperty(
        code,
      );
    expect(Object.keys(described?.responses ?? {})).toContain(String(operation.status));
    expect(described?.security).toEqual(operation.auth === "user" ? [{ accessToken: [] }] : []);
  });

  it("refers only to what it holds, and each named schema is used or described", () => {
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(referred.length).toBeGreaterThan(50);
    for (const [, kind = "", name = ""] of referred) expect(document.components).toHaveProperty([kind, name]);
    expect(text).not.toContain("$defs");
    expect(Object.keys(document.components.schemas)).toEqual(Object.keys(sharedSchemas));
  });

  it("lets answers grow: only what is sent refuses unknown fields", () => {
    const { schemas } = document.components;
    expect(schemas.Job).not.toHaveProperty("additionalProperties");
    expect(schemas.Device).toHaveProperty("additionalProperties", false);
  });

  it("explains only fields that exist", () => {
    for (const [name, texts] of Object.entries(fieldTexts)) {
      const operation = table.find(([each]) => each === name)?.[1];
      const fields = operation
        ? [...fieldsOf(operation.body), ...fieldsOf(operation.output)]
        : Object.keys(document.components.schemas[name]?.properties ?? {});
      for (const field of Object.keys(texts)) expect(fields, `${name}.${field}`).toContain(field);
    }
  });

  it("gives examples that their schemas take", () => {
    for (const [name, operation] of table) {
      const example: { body?: unknown; output?: unknown } = examples[name as keyof typeof examples] ?? {};
      if (example.body !== undefined) expect(() => operation.body.parse(example.body), name).not.toThrow();
      if (example.output !== undefined)
        expect(() => operation.output.parse(example.output), name).not.toThrow();
    }
  });
});

const fieldsOf = (schema: z.ZodType): string[] =>
  "shape" in schema && schema.shape ? Object.keys(schema.shape) : [];
