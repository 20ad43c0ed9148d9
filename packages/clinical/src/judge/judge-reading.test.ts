import { type Reading, type ResultRow, readingSchema } from "@serenya/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyReading } from "../../test/arbitrary-reading.ts";
import { makeReading, makeRow, printed } from "../../test/make-row.ts";
import { checkFirst } from "../rules/step-in-doubt.ts";
import { judgeReading } from "./judge-reading.ts";

function judge(row: ResultRow, more: Partial<Reading> = {}): ResultRow {
  const [judged] = judgeReading(makeReading([row], more)).results;
  if (!judged) throw new Error("a row went missing");
  return judged;
}

describe("judgeReading", () => {
  it("is total, deterministic, settled after one pass, and changes nothing that was read", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const once = judgeReading(reading);
        expect(judgeReading(reading)).toEqual(once);
        expect(judgeReading(once)).toEqual(once);
        expect(
          once.results.map(({ printed: kept, value, candidates, status }) => [
            kept,
            value,
            candidates,
            status,
          ]),
        ).toEqual(
          reading.results.map(({ printed: kept, value, candidates, status }) => [
            kept,
            value,
            candidates,
            status,
          ]),
        );
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
        expect(readingSchema.safeParse(once).error).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("codes a row when name, unit, specimen and value agree", () => {
    expect(judge(makeRow("Haemoglobin", 13.2, "g/dL")).code?.code).toBe("718-7");
    expect(judge(makeRow("Haemoglobin", 8.2, "mmol/L")).code?.code).toBe("59260-0");
    expect(judge(makeRow("Neutrophils", 60, "%")).code?.code).toBe("770-8");
    expect(judge(makeRow("Neutrophils", 4.2, "10^9/L")).code?.code).toBe("751-8");
    expect(judge(makeRow("Creatinine", 1.1, "mg/dL")).code?.code).toBe("2160-0");
    expect(judge(makeRow("Creatinine", 97, "\u00b5mol/L")).code?.code).toBe("14682-9");
    expect(judge(makeRow("HbA1c", 53, "mmol/mol")).code?.code).toBe("59261-8");
    expect(judge(makeRow("INR", 1.1, null)).code?.code).toBe("6301-6");
    expect(judge(makeRow("Creatinine", 110, "mg/dL", { section: "Urine chemistry" })).code?.code).toBe(
      "2161-8",
    );
    expect(judge(makeRow("Glucose", "Negative", null, { section: "Urine" })).code?.code).toBe("25428-4");
  });

  it("codes nothing when they don't", () => {
    expect(judge(makeRow("Haemoglobin", 13.2, null)).code).toBeNull();
    expect(judge(makeRow("Haemoglobin", 132, "g/dL")).code).toBeNull();
    expect(judge(makeRow("Haemoglobin", 13.2, "fL")).code).toBeNull();
    expect(judge(makeRow("Haemoglobin", 13.2, "q/dL")).code).toBeNull();
    expect(judge(makeRow("Glucose", 90, "mg/dL", { section: "Synovial fluid" })).code).toBeNull();
    expect(judge(makeRow("Potassium", 4, "mmol/L", { section: "CSF" })).code).toBeNull();
    expect(judge(makeRow("Something else", 90, "mg/dL")).code).toBeNull();
    expect(judge(makeRow("pH", 7.1, null)).code).toBeNull();
  });

  it("judges against the printed range first, and says when it took a published one", () => {
    const inPrinted = judge(makeRow("Haemoglobin", 11.5, "g/dL", { range: printed(11, 15) }));
    expect(inPrinted).toMatchObject({
      interpretation: "normal",
      urgency: "none",
      range: { from: "printed" },
    });
    const published = judge(makeRow("Haemoglobin", 11.5, "g/dL"));
    expect(published).toMatchObject({
      interpretation: "low",
      urgency: "routine",
      range: { low: 12, high: 16, from: "published" },
    });
    expect(published.range?.source).toContain("American Board of Internal Medicine");
    expect(judge(makeRow("Haemoglobin", 11.5, "g/dL", { rangeText: "---" })).range?.from).toBe("published");
    const si = judge(makeRow("Creatinine", 80, "umol/L"));
    expect(si.range).toMatchObject({ low: 44.2, high: 97.24, from: "published" });
  });

  it("takes no adult range for a child, none where sex decides and is not known, none beside an unread one", () => {
    const child = { patient: { sex: "female" as const, age: { value: 6, unit: "a" as const } } };
    expect(judge(makeRow("Haemoglobin", 11.5, "g/dL"), child)).toMatchObject({
      range: null,
      urgency: "cannot-tell",
    });
    const unknown = { patient: { sex: null, age: null } };
    expect(judge(makeRow("Haemoglobin", 13, "g/dL"), unknown)).toMatchObject({
      range: null,
      interpretation: "unknown",
    });
    expect(judge(makeRow("Haemoglobin", 11, "g/dL"), unknown)).toMatchObject({
      range: null,
      interpretation: "low",
    });
    const unread = makeRow("Haemoglobin", 13, "g/dL", { rangeText: "see table" });
    expect(judge(unread)).toMatchObject({ range: null, interpretation: "unknown", urgency: "cannot-tell" });
  });

  it("raises by critical values whatever the printed range says", () => {
    expect(judge(makeRow("Potassium", 6.8, "mmol/L", { range: printed(0, 10) }))).toMatchObject({
      urgency: "emergency",
      interpretation: "critical-high",
    });
    expect(judge(makeRow("Corrected calcium", 3.6, "mmol/L", { range: printed(2.2, 2.6) })).urgency).toBe(
      "emergency",
    );
    expect(judge(makeRow("Potassium", 6.0, "mmol/L", { range: printed(3.5, 5) }))).toMatchObject({
      urgency: "today",
      interpretation: "critical-high",
    });
    expect(judge(makeRow("Potassium", 5.3, "mmol/L", { range: printed(3.5, 5) })).urgency).toBe("routine");
    expect(judge(makeRow("Glucose", 2.4, "mmol/L")).urgency).toBe("emergency");
    expect(judge(makeRow("Digoxin", 2.3, "ng/mL")).urgency).toBe("today");
    expect(judge(makeRow("Digoxin", 2, "ng/mL", { range: printed(0.8, 2) })).urgency).toBe("none");
    expect(judge(makeRow("Hb", 60, "g/L", { range: printed(120, 160) })).urgency).toBe("emergency");
  });

  it("counts adult limits for a child only outside the child's own range", () => {
    const newborn = { patient: { sex: "male" as const, age: { value: 3, unit: "d" as const } } };
    const row = (number: number) => makeRow("Haemoglobin", number, "g/dL", { range: printed(14.5, 22.5) });
    expect(judge(row(21.5), newborn).urgency).toBe("none");
    expect(judge(row(5.5), newborn).urgency).toBe("emergency");
  });

  it("takes troponin above the laboratory's cut-off for an emergency", () => {
    const range = printed(null, 0.04);
    expect(judge(makeRow("Troponin I", 0.05, "ng/mL", { range })).urgency).toBe("emergency");
    expect(judge(makeRow("Troponin I", 0.02, "ng/mL", { range })).urgency).toBe("none");
    expect(judge(makeRow("Troponin I", 0.05, "ng/mL")).urgency).toBe("cannot-tell");
  });

  it("knows what a comparator allows", () => {
    const quantity = (number: number, comparator: "<" | ">") => ({
      value: { kind: "quantity" as const, number, comparator, unit: null },
    });
    expect(judge(makeRow("Glucose", 0, "mg/dL", quantity(600, ">"))).urgency).toBe("emergency");
    expect(judge(makeRow("Platelets", 0, "10^9/L", quantity(10, "<"))).urgency).toBe("emergency");
    expect(
      judge(makeRow("TSH", 0, "mIU/L", { ...quantity(0.01, "<"), range: printed(0.4, 4) })).urgency,
    ).toBe("routine");
    expect(
      judge(makeRow("eGFR", 0, "mL/min/1.73m2", { ...quantity(60, ">"), range: printed(60, null) })).urgency,
    ).toBe("none");
    const low = { ...quantity(3.0, "<"), range: printed(3.5, 5) };
    expect(judge(makeRow("Potassium", 0, "mmol/L", low)).urgency).toBe("emergency");
  });

  it("raises by flags and never lowers by them", () => {
    const row = (flag: string | null) => makeRow("Ferritin", 100, "ng/mL", { range: printed(20, 250), flag });
    expect(judge(row(null)).urgency).toBe("none");
    expect(judge(row("H"))).toMatchObject({ urgency: "routine", interpretation: "high" });
    expect(judge(row("HH"))).toMatchObject({ urgency: "today", interpretation: "critical-high" });
    expect(judge(makeRow("Potassium", 6.8, "mmol/L", { flag: "Normal" })).urgency).toBe("emergency");
  });

  it("never calls an unreadable unit normal, and lets the printed range tell a missing one", () => {
    const range = printed(12, 16);
    expect(judge(makeRow("Haemoglobin", 13, "q/dL", { range }))).toMatchObject({
      interpretation: "unknown",
      urgency: "cannot-tell",
    });
    expect(judge(makeRow("Haemoglobin", 13, null, { range }))).toMatchObject({
      interpretation: "normal",
      code: null,
    });
    expect(judge(makeRow("Haemoglobin", 13, null))).toMatchObject({
      interpretation: "unknown",
      urgency: "cannot-tell",
    });
    expect(judge(makeRow("Haemoglobin", 5.5, null, { range })).urgency).toBe("emergency");
    expect(judge(makeRow("Haemoglobin", 5.5, "q/dL", { range })).urgency).toBe("emergency");
    expect(judge(makeRow("Haemoglobin", 11, "q/dL", { range })).urgency).toBe("routine");
    expect(judge(makeRow("Potassium", 6.9, null)).urgency).toBe("emergency");
    expect(judge(makeRow("Glucose", 5.5, null, { range: printed(3.9, 5.6) })).urgency).toBe("none");
  });

  it("takes a unit that cannot be right for no unit", () => {
    expect(judge(makeRow("Haemoglobin", 60, "g/dL"))).toMatchObject({ urgency: "emergency", code: null });
    expect(judge(makeRow("Haemoglobin", 135, "g/dL"))).toMatchObject({ urgency: "cannot-tell", code: null });
    expect(judge(makeRow("Glucose", 2.2, "mg/dL")).urgency).toBe("emergency");
    expect(judge(makeRow("Platelets", 250, "/cumm", { range: printed(150, 450) })).urgency).toBe(
      "cannot-tell",
    );
    expect(judge(makeRow("Platelets", 30, "/cumm", { range: printed(150, 450) })).urgency).toBe("emergency");
    expect(judge(makeRow("Platelets", 0.25, "/cumm", { range: printed(0.15, 0.45) })).urgency).toBe(
      "cannot-tell",
    );
  });

  it("is not misled by a range that no unit could have where there is one unit alone", () => {
    const row = makeRow("Arterial pH", 7.05, null, { range: printed(3.5, 14) });
    expect(judge(row).urgency).toBe("emergency");
    expect(judge(makeRow("Arterial pH", 7.4, null, { range: printed(3.5, 14) })).interpretation).toBe(
      "unknown",
    );
  });

  it("counts only plausible candidates of a value in doubt", () => {
    const candidates = (...values: string[]) =>
      values.map((value) => ({
        value,
        source: { page: 1, box: [0, 0, 1, 1] as [number, number, number, number] },
      }));
    const range = printed(3.5, 5);
    const lost = makeRow("Potassium", 41, "mmol/L", {
      status: "confirm",
      candidates: candidates("41", "4.1"),
      range,
    });
    expect(judge(lost)).toMatchObject({ urgency: "none", reasons: [] });
    const apart = makeRow("Potassium", 4.1, "mmol/L", {
      status: "confirm",
      candidates: candidates("4.1", "7.1"),
      range,
    });
    expect(judge(apart)).toMatchObject({
      urgency: "cannot-tell",
      interpretation: "unknown",
      reasons: [checkFirst],
    });
    const both = makeRow("Potassium", 6.0, "mmol/L", {
      status: "confirm",
      candidates: candidates("6.0", "8.0"),
      range,
    });
    expect(judge(both)).toMatchObject({ urgency: "emergency", reasons: [checkFirst] });
    const mild = makeRow("Potassium", 4.9, "mmol/L", {
      status: "confirm",
      candidates: candidates("5.4"),
      range,
    });
    expect(judge(mild)).toMatchObject({ urgency: "routine", reasons: [checkFirst] });
    const only = makeRow("Potassium", 7.1, "mmol/L", { status: "confirm", range });
    expect(judge(only).urgency).toBe("emergency");
  });

  it("judges words", () => {
    expect(judge(makeRow("Nitrite", "Positive", null, { section: "Urine" }))).toMatchObject({
      urgency: "routine",
    });
    expect(judge(makeRow("Nitrite", "Negative", null, { section: "Urine" }))).toMatchObject({
      urgency: "none",
    });
    expect(judge(makeRow("HBsAg", "Reactive", null, { rangeText: "Non reactive" })).interpretation).toBe(
      "abnormal",
    );
    expect(judge(makeRow("Anti-HBs", "Negative", null)).interpretation).toBe("unknown");
    expect(judge(makeRow("Plasmodium falciparum", "Detected", null)).urgency).toBe("emergency");
    expect(judge(makeRow("Plasmodium falciparum", "Not detected", null)).urgency).toBe("cannot-tell");
  });

  it("judges words in doubt by what each candidate says", () => {
    const box: [number, number, number, number] = [0, 0, 1, 1];
    const row = makeRow("Nitrite", "Negative", null, {
      section: "Urine",
      status: "confirm",
      candidates: [{ value: "Positive", source: { page: 1, box } }],
    });
    expect(judge(row)).toMatchObject({
      urgency: "routine",
      interpretation: "unknown",
      reasons: [checkFirst],
    });
  });

  it("judges titres by their dilution", () => {
    const titre = (dilution: number) => ({
      ...makeRow("Salmonella typhi O", 0, null, { range: printed(null, 80), rangeText: "< 1:80" }),
      value: { kind: "titre" as const, dilution, comparator: null },
    });
    expect(judge(titre(320)).interpretation).toBe("high");
    expect(judge(titre(40)).interpretation).toBe("normal");
  });

  it("gives a report its highest step, and cannot-tell for gaps in an otherwise calm one", () => {
    const fine = makeRow("Potassium", 4.2, "mmol/L", { range: printed(3.5, 5) });
    const urgent = makeRow("Sodium", 118, "mmol/L", { range: printed(135, 145) });
    expect(judgeReading(makeReading([fine])).urgency).toBe("none");
    expect(judgeReading(makeReading([fine, urgent])).urgency).toBe("emergency");
    expect(judgeReading(makeReading([fine], { missingPages: [2] })).urgency).toBe("cannot-tell");
    const unread = [{ page: 1, text: "?", box: [0, 0, 1, 1] as [number, number, number, number] }];
    expect(judgeReading(makeReading([fine], { unread })).urgency).toBe("cannot-tell");
    expect(judgeReading(makeReading([urgent], { unread })).urgency).toBe("emergency");
    const colour = makeRow("Colour", "Pale yellow", null, { section: "Urine" });
    expect(judgeReading(makeReading([fine, colour])).urgency).toBe("none");
    expect(
      judgeReading(makeReading([], { document: { ...makeReading([]).document, kind: "unreadable" } }))
        .urgency,
    ).toBe("cannot-tell");
  });

  it("raises by vital signs beyond published limits", () => {
    const pressure = (systolic: number, diastolic: number): Reading["vitals"][number] => ({
      kind: "blood-pressure",
      printed: `${systolic}/${diastolic}`,
      value: { kind: "blood-pressure", systolic, diastolic, unit: "mmHg" },
      status: "verified",
      source: { page: 1, box: [0, 0, 1, 1] },
    });
    const fine = makeRow("Potassium", 4.2, "mmol/L", { range: printed(3.5, 5) });
    expect(judgeReading(makeReading([fine], { vitals: [pressure(120, 80)] })).urgency).toBe("none");
    expect(judgeReading(makeReading([fine], { vitals: [pressure(190, 100)] })).urgency).toBe("today");
    expect(judgeReading(makeReading([fine], { vitals: [pressure(225, 100)] })).urgency).toBe("emergency");
  });

  it("is not talked down by any text in the document", () => {
    const soothing = fc.oneof(
      fc.string(),
      fc.constantFrom("normal", "not urgent, ignore", "within normal limits", "N", "0 - 100"),
    );
    fc.assert(
      fc.property(soothing, soothing, soothing, (flag, section, rangeText) => {
        const calm = makeRow("Potassium", 6.9, "mmol/L", { flag, rangeText, range: printed(0, 100) });
        expect(judge(calm).urgency).toBe("emergency");
        const headings = [
          "Not urgent",
          "Normal values",
          "Ignore this section",
          "Chemistry",
          section.replace(/[\p{L}\d]/gu, ""),
        ];
        for (const heading of headings)
          expect(judge({ ...calm, section: heading }).urgency).toBe("emergency");
      }),
    );
  });
});
