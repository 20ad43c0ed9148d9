import { describe, expect, it } from "vitest";
import { type ReportToExport, toBundle } from "../src/index.ts";
import type { Observation, Resource } from "../src/r4/resources.ts";
import { everyRow, everyVital, quantity, reading, row, whole } from "./reports.ts";
import { faultsOf } from "./validate.ts";

const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const resourcesOf = async (...reports: ReportToExport[]): Promise<readonly Resource[]> =>
  ((await toBundle(reports)).entry ?? []).map(({ resource }) => resource);
const ofType = <Type extends Resource["resourceType"]>(resources: readonly Resource[], type: Type) =>
  resources.filter((one): one is Extract<Resource, { resourceType: Type }> => one.resourceType === type);
const observationsOf = async (...rows: (typeof everyRow)[number][]): Promise<Observation[]> =>
  ofType(
    await resourcesOf({ reading: reading({ results: rows, patient: { sex: null, age: null } }) }),
    "Observation",
  );

describe("toBundle", () => {
  it("is valid R4 with every kind of row and vital sign, and without any", async () => {
    for (const bundle of [
      await toBundle([{ reading: whole, sha256 }, { reading: reading({ collected: null }) }]),
      await toBundle([]),
    ])
      expect(faultsOf(bundle)).toEqual([]);
  });

  it("has vital signs as R4's profiles of them ask for", async () => {
    // The validator does not find the two slices of a blood pressure, which lie in each other.
    const profiles = [
      "bodyweight",
      "bodyheight",
      "bmi",
      null,
      "heartrate",
      "bodytemp",
      "resprate",
      "oxygensat",
    ];
    const vitals = ofType(
      await resourcesOf({ reading: reading({ vitals: [...everyVital] }) }),
      "Observation",
    );
    for (const [index, profile] of profiles.entries())
      if (profile !== null) expect(faultsOf(vitals[index], profile), profile).toEqual([]);
    expect(faultsOf({ ...vitals[0], code: vitals[1]?.code }, "bodyweight")).not.toEqual([]);
    expect(faultsOf({ ...vitals[0], category: undefined }, "bodyweight")).not.toEqual([]);
    // Nor does it look at the unit, which the profiles fix.
    const units = ["kg", "cm", "kg/m2", "mm[Hg]", "/min", "Cel", "/min", "%"];
    for (const [index, unit] of units.entries())
      expect(JSON.stringify(vitals[index])).toContain(`"code":"${unit}"}`);
  });

  it("gives the same bytes for the same reports, and a report its ids whatever is beside it", async () => {
    const other = { reading: reading({ results: [everyRow[0] ?? row({ name: "", value: "" })] }) };
    const one = JSON.stringify(await toBundle([{ reading: whole }]));
    expect(JSON.stringify(await toBundle([{ reading: structuredClone(whole) }]))).toBe(one);
    const both = JSON.stringify(await toBundle([other, { reading: whole }]));
    const [id] = ofType(await resourcesOf({ reading: whole }), "DiagnosticReport").map((report) => report.id);
    expect(both).toContain(id);
    const ids = (await resourcesOf(other, { reading: whole }, { reading: whole })).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ofType(await resourcesOf({ reading: whole }, { reading: whole }), "DiagnosticReport"),
    ).toHaveLength(1);
  });

  it("is final only for what is certain, and calls nothing in doubt normal", async () => {
    const doubtful = row(
      { name: "Kalium", value: "4" },
      {
        status: "confirm",
        value: quantity(4, null),
        interpretation: "normal",
        reasons: ["x"],
        candidates: [{ value: "1", source: { page: 1, box: [0, 0, 1, 1] } }],
      },
    );
    const [calm, alarm] = await observationsOf(doubtful, { ...doubtful, interpretation: "critical-high" });
    expect(calm).toMatchObject({ status: "preliminary" });
    expect(calm).not.toHaveProperty("interpretation");
    expect(calm?.note?.map(({ text }) => text).join(" ")).toContain('It may say "1".');
    expect(alarm?.interpretation?.[0]?.coding?.[0]?.code).toBe("HH");
    const [certain] = await observationsOf({ ...doubtful, status: "verified" });
    expect(certain).toMatchObject({ status: "final", interpretation: [{ coding: [{ code: "N" }] }] });
  });

  it("says how a row was confirmed", async () => {
    const resources = await resourcesOf({
      reading: reading({ results: [row({ name: "A", value: "b" })] }),
      confirmed: new Map([[0, "typed"]]),
    });
    expect(ofType(resources, "Observation")[0]).toMatchObject({
      status: "final",
      note: [{}, { text: expect.stringContaining("typed in by a person") }],
    });
  });

  it("keeps printed spelling, and has a UCUM code only for a known unit", async () => {
    const [hemoglobin, , , frobs] = await observationsOf(...everyRow);
    expect(hemoglobin).toMatchObject({
      code: { text: "Hämoglobin", coding: [{ code: "718-7" }] },
      valueQuantity: { value: 13.5, unit: "g/dl", code: "g/dL", extension: [{ valueString: "13,50" }] },
    });
    expect(frobs).toMatchObject({ valueQuantity: { value: 4, unit: "frobs" } });
    expect(JSON.stringify(frobs)).not.toContain("unitsofmeasure");
  });

  it("has earlier values on their own days, never final and never coded", async () => {
    const earlier = (await observationsOf(everyRow[0] ?? row({ name: "", value: "" }))).slice(1);
    expect(earlier).toMatchObject([
      { effectiveDateTime: "2023-06-01", valueString: "12,9", status: "preliminary" },
      { valueString: "12,7", status: "preliminary" },
    ]);
    expect(earlier.some(({ code }) => code.coding)).toBe(false);
    expect(earlier[1]).not.toHaveProperty("effectiveDateTime");
  });

  it("tells that something is missing, and what", async () => {
    const [report] = ofType(await resourcesOf({ reading: whole }), "DiagnosticReport");
    expect(report?.status).toBe("partial");
    expect(report?.text.div).toContain("Page 1: Fe &lt;rritin &amp; &quot;x&quot; 12");
    expect(report?.text.div).toContain("Pages that were not seen: 2.");
    const [sure, doubt] = await Promise.all(
      (["verified", "confirm"] as const).map((status) =>
        resourcesOf({ reading: reading({ results: [row({ name: "A", value: "b" }, { status })] }) }),
      ),
    );
    expect(ofType(sure ?? [], "DiagnosticReport")[0]?.status).toBe("final");
    expect(ofType(doubt ?? [], "DiagnosticReport")[0]?.status).toBe("preliminary");
  });

  it("names the reader, its model and the document, and never a person", async () => {
    const resources = await resourcesOf({ reading: whole, sha256 });
    expect(ofType(resources, "Device")[0]?.version).toContainEqual({
      type: { text: "Language model that read along" },
      value: "a-model",
    });
    expect(ofType(resources, "DocumentReference")[0]?.masterIdentifier.value).toBe(
      "ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
    );
    expect(ofType(resources, "Patient")).toEqual([
      { resourceType: "Patient", id: expect.any(String), gender: "female" },
    ]);
  });

  it("does not make one person of two sexes", async () => {
    const male = reading({ patient: { sex: "male", age: null } });
    expect(ofType(await resourcesOf({ reading: whole }, { reading: male }), "Patient")).toHaveLength(2);
    expect(ofType(await resourcesOf({ reading: whole }, { reading: reading({}) }), "Patient")).toHaveLength(
      1,
    );
  });
});
