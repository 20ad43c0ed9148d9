import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importLimits, readBundle, toBundle } from "../src/index.ts";
import { whole } from "./reports.ts";

const loinc = (code: string) => ({ coding: [{ system: "http://loinc.org", code }] });
const grams = (value: unknown, more = {}) => ({
  value,
  unit: "g/dL",
  system: "http://unitsofmeasure.org",
  code: "g/dL",
  ...more,
});
const observation = (more: object) => ({
  resourceType: "Observation",
  status: "final",
  code: { text: "Haemoglobin" },
  ...more,
});
const bundleOf = (...resources: object[]) => ({
  resourceType: "Bundle",
  type: "searchset",
  entry: resources.map((resource) => ({ resource })),
});
const read = (...resources: object[]) => {
  const back = readBundle(JSON.stringify(bundleOf(...resources)));
  if (!back.ok) throw new Error(back.error.code);
  return back.value;
};
const results = (...resources: object[]) => read(...resources).reports.flatMap((report) => report.results);
const codeOf = (bundle: unknown) => {
  const back = readBundle(typeof bundle === "string" ? bundle : JSON.stringify(bundle));
  return back.ok ? "ok" : back.error.code;
};

describe("readBundle of other systems", () => {
  it("takes observations without a report, by person and day", () => {
    const { reports } = read(
      observation({
        valueQuantity: grams(13),
        effectiveDateTime: "2024-05-01T08:00:00Z",
        subject: { reference: "Patient/1" },
      }),
      observation({
        valueQuantity: grams(14),
        effectiveDateTime: "2024-05-01",
        subject: { reference: "Patient/1" },
      }),
      observation({
        valueQuantity: grams(15),
        effectivePeriod: { start: "2024-05-02" },
        subject: { reference: "Patient/2" },
      }),
      { resourceType: "Patient", id: "1", gender: "male", name: [{ family: "Nobody" }] },
    );
    expect(
      reports.map(({ collected, subject, patient, results }) => [
        collected,
        subject,
        patient.sex,
        results.length,
      ]),
    ).toEqual([
      ["2024-05-01", 0, "male", 2],
      ["2024-05-02", 1, null, 1],
    ]);
    expect(JSON.stringify(reports)).not.toContain("Nobody");
  });

  it("follows reports, panels, components and contained resources, and takes each once", () => {
    const member = (id: string, value: number) => observation({ id, valueQuantity: grams(value) });
    const { reports, leftOut } = read(
      {
        resourceType: "DiagnosticReport",
        status: "final",
        code: { text: "Blood" },
        effectiveDateTime: "2024-05-01",
        contained: [member("in", 11)],
        result: [{ reference: "#in" }, { reference: "Observation/panel" }, { reference: "Observation/gone" }],
      },
      observation({
        id: "panel",
        code: { text: "Full count" },
        hasMember: [
          { reference: "Observation/a" },
          { reference: "https://lab.example/fhir/Observation/b/_history/2" },
          { reference: "Observation/panel" },
        ],
      }),
      member("a", 12),
      member("b", 13),
      observation({
        code: { text: "Urine" },
        component: [
          { code: { text: "Protein" }, valueString: "none" },
          { code: { text: "pH" }, dataAbsentReason: { text: "error" } },
        ],
      }),
    );
    expect(
      reports.map(({ title, collected, results }) => [
        title,
        collected,
        results.map(({ section, printed }) => [section, printed.value]),
      ]),
    ).toEqual([
      [
        "Blood",
        "2024-05-01",
        [
          [null, "11"],
          ["Full count", "12"],
          ["Full count", "13"],
        ],
      ],
      [null, null, [["Urine", "none"]]],
    ]);
    expect(leftOut).toMatchObject({ withoutValue: 1 });
  });

  it("leaves out and counts what must not be used", () => {
    const { leftOut, reports } = read(
      observation({ valueQuantity: grams(1) }),
      observation({ status: "cancelled", valueQuantity: grams(2) }),
      observation({ status: "entered-in-error", valueQuantity: grams(3) }),
      observation({ dataAbsentReason: { text: "specimen lost" } }),
      observation({ code: {}, valueQuantity: grams(4) }),
      observation({ valueQuantity: grams(5, { comparator: "ad" }) }),
      observation({ valueQuantity: grams("6") }),
      observation({ valueSampledData: {} }),
      observation({ valueQuantity: grams(7), modifierExtension: [{ url: "x:not" }] }),
      observation({ valueQuantity: grams(8), valueString: "9" }),
      {
        resourceType: "DiagnosticReport",
        status: "entered-in-error",
        result: [{ reference: "Observation/e" }],
      },
      observation({ id: "e", valueQuantity: grams(10) }),
    );
    expect(reports.flatMap((report) => report.results.map(({ printed }) => printed.value))).toEqual(["1"]);
    expect(leftOut).toEqual({
      cancelled: 1,
      enteredInError: 2,
      withoutValue: 1,
      withoutName: 1,
      notUnderstood: 5,
    });
  });

  it("takes a code only where table, unit, value and name agree", () => {
    const codes = (...more: object[]) =>
      results(...more.map((one) => observation(one))).map(({ code }) => code?.code ?? null);
    const code = { ...loinc("718-7"), text: "Haemoglobin" };
    expect(
      codes(
        { code, valueQuantity: grams(13) },
        { code, valueQuantity: { value: 13, unit: "gm/dl" } },
        { code: loinc("718-7"), valueQuantity: grams(13) },
        { code, valueQuantity: grams(9_000) },
        { code, valueQuantity: grams(13, { unit: "mmol/L", code: "mmol/L" }) },
        { code, valueQuantity: { value: 13 } },
        { code: { ...code, text: "Potassium" }, valueQuantity: grams(13) },
        { code: { ...loinc("0-0"), text: "Haemoglobin" }, valueQuantity: grams(13) },
        {
          code: { coding: [{ system: "urn:lab", code: "718-7" }], text: "Haemoglobin" },
          valueQuantity: grams(13),
        },
        { code, valueString: "13" },
      ),
    ).toEqual(["718-7", "718-7", "718-7", null, null, null, null, null, null, null]);
  });

  it("takes nothing for certain that the sender does not: status, and a unit that says two things", () => {
    const statuses = ["final", "corrected", "preliminary", "registered", "unknown", undefined, 7];
    expect(
      results(...statuses.map((status) => observation({ status, valueQuantity: grams(1) }))).map(
        ({ status }) => status,
      ),
    ).toEqual(["final", "final", ...Array(5).fill("preliminary")]);
    const [two] = results(
      observation({
        code: { ...loinc("718-7"), text: "Haemoglobin" },
        valueQuantity: grams(13, { unit: "g/L" }),
      }),
    );
    expect(two).toMatchObject({ status: "preliminary", code: null });
  });

  it("chooses no range among several, and none in another unit", () => {
    const range = (low: number, more = {}) => ({ low: grams(low), high: grams(20), ...more });
    const of = (...referenceRange: object[]) =>
      results(observation({ valueQuantity: grams(13), referenceRange }))[0];
    expect(of(range(12))).toMatchObject({
      range: { low: 12, high: 20, from: "printed" },
      printed: { range: "12 - 20" },
    });
    expect(of(range(12), range(13))).toMatchObject({ range: null, printed: { range: "12 - 20; 13 - 20" } });
    expect(of(range(12, { appliesTo: [{ text: "men" }] }))?.range).toBeNull();
    expect(of({ low: { value: 120, unit: "g/L" } })?.range).toBeNull();
  });

  it("shows what the number says where the text beside it says another", () => {
    const url = "http://hl7.org/fhir/StructureDefinition/originalText";
    const of = (valueString: string) =>
      results(observation({ valueQuantity: { ...grams(13.5), extension: [{ url, valueString }] } }))[0]
        ?.printed.value;
    expect([of("13,50"), of("15,3"), of("135"), of("<b>")]).toEqual(["13,50", "13.5", "13.5", "13.5"]);
  });
});

describe("faults of readBundle", () => {
  it("have stable codes", () => {
    expect(codeOf("nonsense")).toBe("not-json");
    expect(codeOf("[".repeat(200_000))).toBe("not-json");
    expect(codeOf(null)).toBe("not-a-bundle");
    expect(codeOf(observation({}))).toBe("not-a-bundle");
    expect(codeOf(bundleOf())).toBe("nothing-usable");
    expect(codeOf(bundleOf(observation({ status: "cancelled", valueString: "x" })))).toBe("nothing-usable");
    expect(codeOf(" ".repeat(importLimits.characters + 1))).toBe("too-large");
    expect(codeOf(bundleOf(...Array(importLimits.resources + 1).fill({})))).toBe("too-large");
    for (const older of [{ comments: "x" }, { context: {} }, { interpretation: {} }, { triggeredBy: [] }])
      expect(codeOf(bundleOf(observation({ valueString: "x", ...older })))).toBe("other-version");
  });

  it("have nothing of the file in them", () => {
    const canary = "Canary-7731";
    for (const text of [canary, `{"${canary}":1}`, JSON.stringify(bundleOf({ resourceType: canary }))])
      expect(JSON.stringify(readBundle(text))).not.toContain(canary);
  });
});

describe("readBundle of anything", () => {
  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBundle(text)));
  });

  it("never throws on a bundle of which any part is something else", async () => {
    const bundle = await toBundle([{ reading: whole }]);
    const places = placesIn(bundle);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), fc.jsonValue()), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const changed: unknown = structuredClone(bundle);
          for (const [path, value] of changes) put(changed, path, value);
          readBundle(JSON.stringify(changed));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

type Path = readonly string[];
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])])
    : [];

function put(into: unknown, path: Path, value: unknown): void {
  const [key, ...rest] = path;
  if (typeof into !== "object" || into === null || key === undefined) return;
  if (rest.length === 0) Reflect.set(into, key, value);
  else put(Reflect.get(into, key), rest, value);
}
