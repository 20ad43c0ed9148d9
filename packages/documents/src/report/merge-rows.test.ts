import type { ResultRow, Unread, Vital } from "@serenya/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRows, READ_DIFFERENTLY } from "./merge-rows.ts";
import { mergeUnread, mergeVitals } from "./merge-told.ts";

type Line = readonly [name: string, value: string, more?: Partial<ResultRow>];

/** Rows of a page, from top to bottom, with units and ranges of their own. */
const pageOf = (page: number, lines: readonly Line[]) =>
  lines.map(([name, value, more], i) => ({
    result: {
      printed: { name, value, unit: "mmol/L", range: `${name.length} - 99`, flag: null },
      section: "Chemistry",
      status: "verified",
      reasons: [],
      candidates: [],
      source: { page, box: [0.1, i / 100, 0.2, (i + 1) / 100] },
      code: null,
      value: { kind: "quantity", number: Number(value), comparator: null, unit: "mmol/L" },
      range: null,
      history: [],
      interpretation: "unknown",
      urgency: "cannot-tell",
      ...more,
    } satisfies ResultRow as ResultRow,
  }));

const printed = (range: string) => ({ name: "Potassium", value: "4.2", unit: "mmol/L", range, flag: null });
const A: Line = ["Sodium", "140"];
const B: Line = ["Potassium", "4.2"];
const C: Line = ["Chloride", "102"];
const D: Line = ["Calcium", "2.3"];
const E: Line = ["Glucose", "5.1"];
const said = ({ rows }: ReturnType<typeof mergeRows>) =>
  rows.map(({ result }) => `${result.printed.name} ${result.printed.value} ${result.status}`);
const plain = (lines: readonly Line[]) => lines.map(([name, value]) => `${name} ${value} verified`);

describe("rows that were printed once", () => {
  test("the same page twice gives its rows once each", () => {
    const merged = mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [A, B, C])]);
    expect(said(merged)).toEqual(plain([A, B, C]));
    expect(merged.overlaps).toEqual(
      new Map([
        [2, new Set([1])],
        [1, new Set([2])],
      ]),
    );
  });

  test("overlapping captures give each row once, in order", () => {
    const merged = mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [B, C, D]), ...pageOf(3, [C, D, E])]);
    expect(said(merged)).toEqual(plain([A, B, C, D, E]));
  });

  test("rows that stand in a panel in the middle of either page are printed twice", () => {
    const lines = (names: string): Line[] => [...names].map((name) => [name, "7"]);
    const [liver, kidneys] = [lines("abcdeABCfghi"), lines("klmnoABCpqrs")];
    expect(said(mergeRows([...pageOf(1, liver), ...pageOf(2, kidneys)]))).toEqual(
      plain([...liver, ...kidneys]),
    );
    // A capture whose first lines were cut still overlaps.
    const [upper, lower] = [lines("abcdefghABC"), lines("xABCpqrst")];
    expect(said(mergeRows([...pageOf(1, upper), ...pageOf(2, lower)]))).toEqual(
      plain([...upper, ...lower.filter(([name]) => !"ABC".includes(name))]),
    );
  });

  test("one row of overlap is enough to say so only with a neighbour", () => {
    expect(said(mergeRows([...pageOf(1, [A, B]), ...pageOf(2, [B, C])]))).toEqual(plain([A, B, B, C]));
  });

  test("a page of a single row, twice, gives it once", () => {
    expect(said(mergeRows([...pageOf(1, [A]), ...pageOf(2, [A])]))).toEqual(plain([A]));
  });

  test("a capture that begins below the panel's title overlaps all the same", () => {
    const untitled = pageOf(
      2,
      [B, C, D].map(([n, v]): Line => [n, v, { section: null }]),
    );
    expect(said(mergeRows([...pageOf(1, [A, B, C]), ...untitled]))).toEqual(plain([A, B, C, D]));
  });

  test("a verified copy is kept, whichever it is", () => {
    const doubtful: Line = ["Potassium", "4.2", { status: "confirm", reasons: ["readers-differ"] }];
    for (const pages of [
      [pageOf(1, [A, doubtful, C]), pageOf(2, [A, B, C])],
      [pageOf(1, [A, B, C]), pageOf(2, [A, doubtful, C])],
    ])
      expect(said(mergeRows(pages.flat()))).toEqual(plain([A, B, C]));
  });

  test("copies with different values become one row to confirm, with both at their places", () => {
    const { rows } = mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [A, ["Potassium", "42"], C])]);
    expect(rows).toHaveLength(3);
    expect(rows[1]?.result).toMatchObject({
      status: "confirm",
      reasons: [READ_DIFFERENTLY],
      candidates: [
        { value: "4.2", source: { page: 1 } },
        { value: "42", source: { page: 2 } },
      ],
    });
  });

  test("at the seam of two captures one row that agrees is enough to see that the other differs", () => {
    const { rows } = mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [["Potassium", "42"], C, D])]);
    expect(rows.map(({ result }) => `${result.printed.name} ${result.status}`)).toEqual([
      "Sodium verified",
      "Potassium confirm",
      "Chloride verified",
      "Calcium verified",
    ]);
  });

  test("a copy that lost an accent says the same", () => {
    const name = (text: string): Line => [text, "4.2", { printed: { ...printed("9 - 99"), name: text } }];
    const merged = mergeRows([...pageOf(1, [A, name("Hamatokrit")]), ...pageOf(2, [A, name("Hämatokrit")])]);
    expect(said(merged)).toEqual(["Sodium 140 verified", "Hamatokrit 4.2 verified"]);
  });

  test("a range that one copy misread does not make a second row", () => {
    const misread: Line = ["Potassium", "4.2", { status: "confirm", printed: printed("8 - 99") }];
    expect(said(mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [A, misread, C])]))).toEqual(
      plain([A, B, C]),
    );
  });

  test("copies that are sure of different ranges are to be confirmed", () => {
    const other: Line = ["Potassium", "4.2", { printed: printed("8 - 99") }];
    const { rows } = mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [A, other, C])]);
    expect(rows[1]?.result).toMatchObject({ status: "confirm", reasons: [READ_DIFFERENTLY], candidates: [] });
  });
});

describe("rows that were printed more than once", () => {
  test("two rows of one page that say the same stay", () => {
    expect(said(mergeRows(pageOf(1, [A, E, E, B])))).toEqual(plain([A, E, E, B]));
    const twice = [...pageOf(1, [A, E, E, B]), ...pageOf(2, [A, E, E, B])];
    expect(said(mergeRows(twice))).toEqual(plain([A, E, E, B]));
  });

  test("rows of other panels stay", () => {
    const urine = pageOf(
      2,
      [A, B, C].map(([n, v]): Line => [n, v, { section: "Urine" }]),
    );
    expect(said(mergeRows([...pageOf(1, [A, B, C]), ...urine]))).toHaveLength(6);
  });

  test("the same panel measured again stays, even where a value is the same by chance", () => {
    const later: Line[] = [
      ["Sodium", "138"],
      ["Potassium", "4.4"],
      C,
      ["Calcium", "2.1"],
      ["Glucose", "7.9"],
    ];
    expect(said(mergeRows([...pageOf(1, [A, B, C, D, E]), ...pageOf(2, later)]))).toHaveLength(10);
  });

  test("of pages with text only a whole copy is merged: nothing on them is misread or overlaps", () => {
    const isPicture = () => false;
    const copy = [...pageOf(1, [A, B, C]), ...pageOf(2, [A, B, C])];
    expect(said(mergeRows(copy, isPicture))).toEqual(plain([A, B, C]));
    const again = [...pageOf(1, [A, B, C, D]), ...pageOf(2, [A, ["Potassium", "4.4"], C, D])];
    expect(said(mergeRows(again, isPicture))).toHaveLength(8);
    const part = [...pageOf(1, [A, B, C]), ...pageOf(2, [B, C, D])];
    expect(said(mergeRows(part, isPicture))).toHaveLength(6);
    expect(said(mergeRows(part, (page) => page === 2))).toHaveLength(4);
  });

  test("neighbours with the same value and range but other names stay", () => {
    const negative = (name: string): Line => [
      name,
      "0",
      { printed: { ...printed("0 - 1"), name, value: "0" } },
    ];
    const [s, c] = [negative("Anti-HBs"), negative("Anti-HBc")];
    expect(said(mergeRows([...pageOf(1, [A, B, s]), ...pageOf(2, [A, B, c])]))).toHaveLength(4);
  });

  test("a single row that stands on two pages stays", () => {
    expect(said(mergeRows([...pageOf(1, [A, E, B]), ...pageOf(2, [C, E, D])]))).toHaveLength(6);
  });
});

describe("for any report", () => {
  const names = [
    "Sodium",
    "Potassium",
    "Chloride",
    "Calcium",
    "Glucose",
    "Urea",
    "Creatinine",
    "Albumin",
    "Iron",
  ];
  const report = fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 4, maxLength: 9 })
    .chain((chosen) =>
      fc
        .array(fc.integer({ min: 1, max: 999 }), { minLength: chosen.length, maxLength: chosen.length })
        .map((values) => chosen.map((name, i): Line => [name, String(values[i])])),
    );

  test("captures that overlap by two rows or more give the report back", () => {
    fc.assert(
      fc.property(report, fc.nat(), fc.nat(), (lines, a, b) => {
        const overlap = 2 + (a % (lines.length - 2));
        const cut = overlap + (b % (lines.length - overlap + 1));
        const captures = [...pageOf(1, lines.slice(0, cut)), ...pageOf(2, lines.slice(cut - overlap))];
        expect(said(mergeRows(captures))).toEqual(plain(lines));
      }),
    );
  });

  test("a copy of a page changes nothing, and merging again changes nothing", () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 1, max: 4 }), (lines, copies) => {
        const rows = Array.from({ length: copies }, (_, i) => pageOf(i + 1, lines)).flat();
        const once = mergeRows(rows);
        expect(said(once)).toEqual(plain(lines));
        expect(mergeRows(once.rows).rows).toEqual(once.rows);
      }),
    );
  });

  test("no value vanishes, and none is verified that a copy contradicts", () => {
    const page = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom("1", "2", "3")), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(page, page, (left, right) => {
        const rows = [...pageOf(1, left), ...pageOf(2, right)];
        const merged = mergeRows(rows).rows.map(({ result }) => result);
        for (const { result } of rows) {
          const kept = merged.filter((row) => row.printed.name === result.printed.name);
          const values = kept.flatMap((row) => [row.printed.value, ...row.candidates.map((c) => c.value)]);
          expect(values).toContain(result.printed.value);
        }
        for (const row of merged) if (row.candidates.length > 1) expect(row.status).toBe("confirm");
      }),
    );
  });
});

describe("what is told beside the rows", () => {
  const told = (page: number, text: string): Unread => ({ page, text, box: [0, 0, 1, 1] });
  const weight = (page: number): Vital => ({
    kind: "body-weight",
    printed: "72 kg",
    value: { kind: "quantity", number: 72, unit: "kg" },
    status: "verified",
    source: { page, box: [0, 0, 1, 1] },
  });
  const { rows, overlaps } = mergeRows([...pageOf(1, [A, B, C]), ...pageOf(2, [B, C, D]), ...pageOf(3, [E])]);
  const results = rows.map(({ result }) => result);

  test("a line that two captures show is told once, and not where one of them read it", () => {
    const unread = [
      told(1, "Ferr1tin 8O ??"),
      told(2, "Ferr1tin 8O ??"),
      told(2, "Sodium 140 mmol"),
      told(3, "Ferr1tin 8O ??"),
    ];
    expect(mergeUnread(unread, results, overlaps)).toEqual([
      told(1, "Ferr1tin 8O ??"),
      told(3, "Ferr1tin 8O ??"),
    ]);
  });

  test("a weight that two captures show is one", () => {
    expect(mergeVitals([weight(1), weight(2), weight(3)], overlaps)).toEqual([weight(1), weight(3)]);
  });
});
