import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { metricNames } from "@serenya/domain";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
/** Where figures are recorded; dashboards and alarms only read them. */
const writers = ["packages/{domain,functions,adapters-model}/src/**/*.ts", "infrastructure/smoke/**/*.ts"];
const vocabulary = "packages/domain/src/ports/metrics.ts";

const sources = globSync(writers, { cwd: root })
  .filter((path) => path !== vocabulary && !path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""))
  .filter((text) => text.includes("metrics") && text.includes("record("));

/** As a property of what is recorded, or as the figure that a table gives for an event. */
const writes = (text: string, name: string) =>
  new RegExp(`\\b${name}(:| \\}|,)`).test(text) || text.includes(`: "${name}",`);

it.each(metricNames)("%s is recorded by some code", (name) => {
  expect(sources.some((text) => writes(text, name))).toBe(true);
});
