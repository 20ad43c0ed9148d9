import { judgeReading } from "@serenya/clinical";
import { type Reading, type ResultRow, readingSchema, type Value } from "@serenya/contract";
import { cellBox, pageWords, reading, resultRow } from "@serenya/testing";
import { describe, expect, it } from "vitest";
import type { ModelRow } from "./model-row.ts";
import { reconcile } from "./reconcile.ts";

interface Line {
  readonly name: string;
  readonly value: string;
  readonly unit?: string | null;
  readonly range?: readonly [low: number, high: number] | null;
  readonly changes?: Partial<ResultRow>;
}

const rangeText = (range: Line["range"]) => (range ? `${range[0]} - ${range[1]}` : null);
const valueOfText = (text: string, unit: string | null): Value =>
  /^\d/.test(text)
    ? { kind: "quantity", number: Number(text), comparator: null, unit }
    : { kind: "text", text };

/** A judged reading of one page with these lines, and the words of that page, more lines of print below them. */
function page(
  lines: readonly Line[],
  below: readonly (readonly string[])[] = [],
  changes: Partial<Reading> = {},
) {
  const results = lines.map(({ name, value, unit = null, range = null, changes: own }, line) =>
    resultRow({
      printed: { name, value, unit, range: rangeText(range), flag: null },
      value: valueOfText(value, unit),
      range: range && { low: range[0], high: range[1], from: "printed" },
      source: { page: 1, box: cellBox(line, 1, value) },
      ...own,
    }),
  );
  const words = pageWords([
    ...lines.map(({ name, value, unit, range }) => [name, value, unit ?? "", rangeText(range) ?? ""]),
    ...below,
  ]);
  return { before: judgeReading(reading({ results, ...changes })), words };
}

const model = (name: string, value: string, more: Partial<ModelRow> = {}): ModelRow => ({
  name,
  value,
  unit: null,
  range: null,
  flag: null,
  ...more,
});
const withModel = ({ before, words }: ReturnType<typeof page>, rows: readonly ModelRow[]) =>
  reconcile(before, [{ page: 1, rows }], [{ page: 1, words }]);

const potassium: Line = { name: "Potassium", value: "4.2", unit: "mmol/L", range: [3.5, 5.1] };
const sodium: Line = { name: "Sodium", value: "140", unit: "mmol/L", range: [135, 145] };
const creatinine: Line = { name: "Creatinine", value: "0.9", unit: "mg/dL", range: [0.6, 1.2] };
const said = ({ name, value, unit = null, range }: Line) =>
  model(name, value, { unit, range: rangeText(range) });

describe("a row that the model reads alike", () => {
  it.each([
    ["the same signs", potassium, said(potassium)],
    [
      "another case, accents and dashes",
      { ...potassium, name: "Kálium" },
      model("KALIUM", "4.2", { range: "3.5\u20135.1" }),
    ],
    ["a zero at the end", potassium, model("Potassium", "4.20", { unit: "mmol/l" })],
    ["a unit in the value's cell", potassium, model("Potassium", "4.2 mmol/L")],
    ["a mark in the value's cell", potassium, model("Potassium", "4.2 H")],
    [
      "another name of the unit",
      { ...potassium, name: "Platelets", value: "250", unit: "10^3/uL", range: [150, 400] },
      model("Platelets", "250", { unit: "10^9/L" }),
    ],
    [
      "a slip in the name",
      { ...potassium, name: "Transferrin saturation x" },
      model("Transferrin saturatlon x", "4.2"),
    ],
    [
      "a wrapped name",
      { ...potassium, name: "Gamma-glutamyl" },
      model("Gamma-glutamyl transferase (GGT)", "4.2"),
    ],
    ["a band of several", potassium, model("Potassium", "4.2", { range: "M: 3.5 - 5.1 F: 3.4 - 5.0" })],
    ["words", { name: "HBsAg", value: "negativ" }, model("HBsAg", "Negativ")],
  ] satisfies readonly (readonly [string, Line, ModelRow])[])("stays as it is: %s", (_, line, row) => {
    const given = page([line]);
    const { reading: after, counts } = withModel(given, [row]);
    expect(after).toEqual(given.before);
    expect(counts).toEqual({ agreed: 1, differed: 0, missed: 0, added: 0, dropped: 0 });
  });
});

describe("a row that the model reads otherwise", () => {
  it.each([
    ["value", model("Potassium", "4.7"), "model-reads-otherwise", "4.7"],
    ["lost mark", model("Potassium", "42"), "model-reads-otherwise", "42"],
    ["comparator", model("Potassium", "< 4.2"), "model-reads-otherwise", "< 4.2"],
    ["unit", model("Potassium", "4.2", { unit: "mg/dL" }), "model-reads-unit-otherwise", null],
    [
      "unit that nobody knows",
      model("Potassium", "4.2", { unit: "mmoi/L2" }),
      "model-reads-unit-otherwise",
      null,
    ],
    ["range", model("Potassium", "4.2", { range: "3.5 - 5.7" }), "model-reads-range-otherwise", null],
    ["sign of a range", model("Potassium", "4.2", { range: "> 5.1" }), "model-reads-range-otherwise", null],
  ])("is to be confirmed: %s", (_, row, reason, value) => {
    const given = page([
      {
        ...potassium,
        ...(row.range?.startsWith(">") && {
          changes: {
            range: { low: null, high: 5.1, from: "printed" },
            printed: { name: "Potassium", value: "4.2", unit: "mmol/L", range: "< 5.1", flag: null },
          },
        }),
      },
    ]);
    const { reading: after, counts } = withModel(given, [row]);
    const [changed] = after.results;
    const [own] = given.before.results;
    expect(changed).toMatchObject({
      status: "confirm",
      printed: own?.printed,
      value: own?.value,
      source: own?.source,
    });
    expect(changed?.reasons).toContain(reason);
    expect(changed?.candidates).toEqual(
      [own?.printed.value, ...(value === null ? [] : [value])].map((text) => ({
        value: text,
        source: own?.source,
      })),
    );
    expect(counts).toEqual({ agreed: 0, differed: 1, missed: 0, added: 0, dropped: 0 });
  });

  it("reads numbers by the document's decimal mark", () => {
    const line: Line = {
      name: "Leukozyten",
      value: "5,4",
      changes: { value: { kind: "quantity", number: 5.4, comparator: null, unit: null } },
    };
    const german = reading().document;
    const given = page([line], [], { document: { ...german, language: "de", decimal: "," } });
    expect(withModel(given, [model("Leukozyten", "5.4")]).counts.agreed).toBe(1);
    expect(withModel(given, [model("Leukozyten", "5.400")]).counts.differed).toBe(1);
  });

  it("keeps what the reader doubted, and adds to it", () => {
    const candidates = [
      { value: "4.2", source: { page: 1, box: cellBox(0, 1, "4.2") } },
      { value: "42", source: { page: 1, box: cellBox(0, 1, "4.2") } },
    ];
    const given = page([
      { ...potassium, changes: { status: "confirm", reasons: ["readers-disagree"], candidates } },
    ]);
    const [row] = withModel(given, [model("Potassium", "4.7")]).reading.results;
    expect(row?.reasons.slice(0, 2)).toEqual(["readers-disagree", "model-reads-otherwise"]);
    expect(row?.candidates.map(({ value }) => value)).toEqual(["4.2", "42", "4.7"]);
    const [agreed] = withModel(given, [model("Potassium", "4.2")]).reading.results;
    expect(agreed).toEqual(given.before.results[0]);
  });

  it("shows a person no words of a model that the page does not print", () => {
    const serology: Line = { name: "HBsAg", value: "negative" };
    const given = page([serology], [["positive"]]);
    const values = (value: string) =>
      withModel(given, [model("HBsAg", value)]).reading.results[0]?.candidates.map((one) => one.value);
    expect(values("call +1 555 0100, it is all fine")).toEqual(["negative"]);
    expect(values("www.example.org")).toEqual(["negative"]);
    expect(values("positive")).toEqual(["negative", "positive"]);
  });
});

describe("urgency", () => {
  it("stays open where the reader saw nothing and the model one row in words", () => {
    const given = page([], [["Kalium", "unremarkable", "", "3.5 - 5.1"]]);
    expect(given.before.urgency).toBe("cannot-tell");
    const { reading: after, counts } = withModel(given, [model("Kalium", "unremarkable")]);
    expect(counts.added).toBe(1);
    expect(after.urgency).toBe("cannot-tell");
  });

  const urgent: Line = { ...potassium, value: "7.2" };

  it("of an emergency stays, whatever calmer value the model says", () => {
    const given = page([urgent, sodium]);
    expect(given.before.urgency).toBe("emergency");
    for (const row of [model("Potassium", "4.2"), model("Potassium", "4.2", { unit: "mg/dL" })]) {
      const { reading: after } = withModel(given, [row, said(sodium)]);
      expect(after.results[0]).toMatchObject({ status: "confirm", urgency: "emergency" });
      expect(after.urgency).toBe("emergency");
    }
  });

  it("of a calm row can't be told once the model says an urgent value, and the value is checked first", () => {
    for (const value of ["4.2", "5.3"]) {
      const given = page([{ ...potassium, value }]);
      const [row] = withModel(given, [model("Potassium", "7.2")]).reading.results;
      expect(row).toMatchObject({ urgency: "cannot-tell" });
      expect(row?.reasons).toContain("check-value-first");
    }
  });

  it("of a calm row can't be told once it would be urgent in the model's unit", () => {
    const given = page([{ name: "Hemoglobin", value: "7.1", unit: "mmol/L" }]);
    expect(given.before.results[0]?.urgency).not.toBe("today");
    const { reading: after } = withModel(given, [model("Hemoglobin", "7.1", { unit: "g/dL" })]);
    expect(after.results[0]).toMatchObject({ status: "confirm", urgency: "cannot-tell" });
    expect(after.urgency).not.toBe("none");
  });

  it("that two rows have together stays when one of them is doubted", () => {
    const given = page([
      { ...potassium, value: "6.1" },
      { ...creatinine, value: "4.0" },
    ]);
    const { reading: after } = withModel(given, [model("Potassium", "6.1"), model("Creatinine", "0.9")]);
    expect(after.urgency).toBe(given.before.urgency);
    expect(after.results.map(({ urgency }) => urgency)).toEqual(
      given.before.results.map(({ urgency }) => urgency),
    );
  });

  it("rises where the model alone saw an urgent row that the page prints", () => {
    const given = page([sodium], [["Potassium", "7.2", "mmol/L", "3.5 - 5.1"]]);
    expect(given.before.urgency).toBe("none");
    const { reading: after } = withModel(given, [said(sodium), said(urgent)]);
    expect(after.urgency).toBe("emergency");
  });
});

describe("a row that the model did not see", () => {
  it("is to be confirmed, on a page that it read", () => {
    const { reading: after, counts, inPart } = withModel(page([potassium, sodium]), [said(sodium)]);
    expect(after.results.map(({ status }) => status)).toEqual(["confirm", "verified"]);
    expect(after.results[0]?.reasons).toEqual(["model-did-not-see"]);
    expect(counts).toMatchObject({ agreed: 1, missed: 1 });
    expect(inPart).toEqual([]);
  });

  it("is so too under another test's name, which is not added beside it", () => {
    const given = page([{ ...potassium, name: "LDL Cholesterol", value: "130", unit: "mg/dL" }, sodium]);
    const { reading: after, counts } = withModel(given, [
      model("HDL Cholesterol", "130", { unit: "mg/dL" }),
      said(sodium),
    ]);
    expect(after.results).toHaveLength(2);
    expect(after.results[0]?.reasons).toEqual(["model-did-not-see"]);
    expect(counts).toMatchObject({ agreed: 1, missed: 1, added: 0, dropped: 1 });
  });

  it("stays as it is on a page of which the model gave less than half, and on other pages", () => {
    const given = page([potassium, sodium, creatinine]);
    const { reading: after, inPart } = withModel(given, [said(sodium)]);
    expect(after).toEqual(given.before);
    expect(inPart).toEqual([1]);
    const other = reconcile(given.before, [{ page: 2, rows: [] }], [{ page: 2, words: [] }]);
    expect(other.reading).toEqual(given.before);
    expect(other.inPart).toEqual([]);
  });

  it("says nothing more where it was to be confirmed anyhow", () => {
    const doubted: Line = { ...potassium, changes: { status: "confirm", reasons: ["unit-unknown"] } };
    const given = page([doubted, sodium]);
    const { reading: after } = withModel(given, [said(sodium)]);
    expect(after).toEqual(given.before);
  });
});

describe("a row that only the model saw", () => {
  const printed = ["Potassium", "4.2", "mmol/L", "3.5 - 5.1"];

  it("is a row to confirm in the page's own words, where the page prints it", () => {
    const given = page([sodium], [printed]);
    const { reading: after, counts } = withModel(given, [
      said(sodium),
      model("potassium", "4.2", { unit: "mmol/L", range: "3.5-5.1", flag: "H" }),
    ]);
    const source = { page: 1, box: cellBox(1, 1, "4.2") };
    expect(after.results[1]).toMatchObject({
      printed: { name: "Potassium", value: "4.2", unit: "mmol/L", range: "3.5 - 5.1", flag: null },
      status: "confirm",
      reasons: ["only-model-read"],
      candidates: [{ value: "4.2", source }],
      source,
      value: { kind: "quantity", number: 4.2, comparator: null, unit: "mmol/L" },
      range: { low: 3.5, high: 5.1, from: "printed" },
      interpretation: "normal",
    });
    expect(after.results[1]?.code?.system).toContain("loinc");
    expect(after.rows).toEqual({ seen: 2, read: 2 });
    expect(counts).toMatchObject({ agreed: 1, added: 1, dropped: 0 });
    expect(readingSchema.parse(after)).toEqual(after);
  });

  it("is found where it is printed in several words, and where only the second reader saw it", () => {
    const given = page([sodium], [["Ferritin", "< 5.0", "ng/mL"]]);
    const again = { text: "<5.1", box: cellBox(1, 1, "< 5.0") };
    const words = [...given.words, again];
    for (const value of ["<5.0", "< 5.1"]) {
      const { reading: after } = withModel({ ...given, words }, [said(sodium), model("Ferritin", value)]);
      expect(after.results[1]?.value).toMatchObject({
        comparator: "<",
        number: Number(value.replace("<", "")),
      });
    }
  });

  it.each([
    ["another value than is printed", model("Potassium", "4.7")],
    ["a value of another line", model("Potassium", "88")],
    ["a name that stands nowhere", model("Magnesium", "4.2")],
    ["a value that is another row's", model("Chloride", "140")],
    ["a person", model("Patient", "Ada Example")],
    ["a date of birth", model("Born", "01.02.1970")],
    ["a number of a form", model("Report", "77120")],
  ])("is dropped and counted where that is %s", (_, row) => {
    const given = page(
      [sodium],
      [printed, ["Patient", "Ada Example"], ["Born", "01.02.1970"], ["Report", "77120"], ["Glucose", "88"]],
    );
    const { reading: after, counts } = withModel(given, [said(sodium), row]);
    expect(after).toEqual(given.before);
    expect(counts).toMatchObject({ added: 0, dropped: 1 });
  });

  it("is nothing new where the report says it elsewhere, or as an earlier value", () => {
    const history = [{ date: "2025-01-01", value: "139" }];
    const given = page([{ ...sodium, changes: { history } }], [["Sodium", "140"]]);
    const { reading: after, counts } = withModel(given, [said(sodium), said(sodium), model("Sodium", "139")]);
    expect(after).toEqual(given.before);
    expect(counts).toEqual({ agreed: 1, differed: 0, missed: 0, added: 0, dropped: 0 });
  });
});

it("a page full of one number, and a model that says nothing else, take no time to speak of", () => {
  const lines = Array.from({ length: 400 }, () => ["Sodium 1 1 1 1 1 1 1 1 1 1", "1"]);
  // And each word there a hundred times.
  const words = [
    ...pageWords(lines),
    ...Array.from({ length: 100 }, () => pageWords(lines.slice(0, 1))).flat(),
  ];
  const results = Array.from({ length: 2_000 }, (_, line) =>
    resultRow({
      printed: { name: `Sodium ${line}`, value: "1", unit: null, range: null, flag: null },
      source: { page: 1, box: cellBox(line % 40, 1, "1") },
    }),
  );
  const rows = Array.from({ length: 120 }, (_, line) => model(`Sodium 1 1 1 ${line}`, "1 1 1 1"));
  const begun = performance.now();
  reconcile(reading({ results }), [{ page: 1, rows }], [{ page: 1, words }]);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
