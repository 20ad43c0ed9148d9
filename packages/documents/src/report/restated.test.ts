import { expect, test } from "vitest";
import { row } from "../../test/rows.ts";
import { withoutRestated } from "./restated.ts";

/** A row in mmol/L with its range, on a page and under a title. */
const at = (page: number, section: string | null, name: string, value: string) =>
  row({ name, value, unit: "mmol/L", range: "1 - 9" }, ".", { page, section });

const said = (rows: Parameters<typeof withoutRestated>[0]) =>
  withoutRestated(rows).map(({ section, printed }) => `${section}: ${printed.name} ${printed.value}`);

test("a summary in front of the tables is left out, and one with a row that only it has stays a summary", () => {
  const summary = [at(1, "Out of range", "Sodium", "2.1"), at(1, "Out of range", "Urea", "9.4")];
  const tables = [
    at(2, "Salts", "Sodium", "2.1"),
    at(2, "Salts", "Chloride", "4.4"),
    at(2, "Salts", "Urea", "9.4"),
  ];
  expect(said([...summary, ...tables])).toEqual([
    "Out of range: Sodium 2.1",
    "Out of range: Urea 9.4",
    "Salts: Chloride 4.4",
  ]);
  const more = ["Iron", "Zinc", "Copper"].flatMap((name) => [
    at(1, "Out of range", name, "9.9"),
    at(2, "Salts", name, "9.9"),
  ]);
  const lone = at(1, "Out of range", "Lead", "9.8");
  const rows = withoutRestated([...summary, ...more, lone, ...tables]);
  expect(rows.filter(({ printed }) => printed.name === "Zinc")).toHaveLength(1);
});

test("what stands in two panels is printed twice", () => {
  const liver = ["AST", "ALT", "Albumin"].map((name) => at(1, "Liver", name, "4.5"));
  const kidneys = ["Urea", "Creatinine", "Albumin"].map((name) => at(2, "Kidneys", name, "4.5"));
  expect(said([...liver, ...kidneys])).toHaveLength(6);
});
