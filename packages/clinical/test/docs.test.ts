import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { limitsTable } from "../eval/limits-table.ts";

const page = fileURLToPath(new URL("../../../docs/clinical-safety.md", import.meta.url));

it("docs/clinical-safety.md shows the limits that the code computes", () => {
  expect(readFileSync(page, "utf8")).toContain(limitsTable());
});
