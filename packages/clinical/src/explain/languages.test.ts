import { describe, expect, it } from "vitest";
import { makeReading, makeRow, printed } from "../../test/make-row.ts";
import { analyteOf, analytes } from "../analytes/index.ts";
import { judgeReading } from "../judge/judge-reading.ts";
import { catalogueOf, catalogues } from "../texts/index.ts";
import { explain } from "./explain.ts";
import { plainNameOf } from "./plain-name.ts";
import { summarise } from "./summarise.ts";

const box: [number, number, number, number] = [0, 0, 1, 1];
const reading = judgeReading(
  makeReading([
    makeRow("Haemoglobin", 10.2, "g/dL", { range: printed(12, 15.5) }),
    makeRow("Sodium", 118, "mmol/L", { range: printed(135, 145) }),
    makeRow("Creatinine", 0.8, "mg/dL", { range: printed(0.5, 1.1) }),
    makeRow("Zonulin", 3, "ng/mL", { range: printed(1, 5) }),
    makeRow("Potassium", 4.1, "mmol/L", {
      status: "confirm",
      candidates: [{ value: "7.1", source: { page: 1, box } }],
      range: printed(3.5, 5),
    }),
  ]),
);

const spoken = (language: string) => {
  const summary = summarise(reading, language);
  return [
    summary.step.title,
    summary.step.action,
    ...summary.sentences,
    ...summary.groups.flatMap(({ title, sentences }) => [title, ...sentences]),
    ...summary.explanations.flatMap(({ result, meaning, check, step }) => [
      ...result,
      ...meaning,
      ...check,
      step.action,
    ]),
    ...summary.questions,
    ...summary.notices,
  ];
};

describe("a report in German", () => {
  const summary = summarise(reading, "de-AT");
  const [hemoglobin, , , unknown] = summary.explanations;

  it("says its step, groups, questions and notices in German", () => {
    const german = catalogueOf("de");
    expect(summary.language).toBe("de");
    expect(summary.step).toEqual(german.steps.emergency);
    expect(summary.notices).toEqual([
      german.emergencyLine,
      german.disclaimer,
      german.aiNotice,
      german.notReviewed,
    ]);
    expect(summary.sentences).toContain("2 von 4 Werten liegen nicht im Normalbereich.");
    expect(summary.groups[0]).toMatchObject({ title: "Salze und Mineralstoffe" });
    expect(summary.questions).toContain("Warum kann mein Wert für Natrium niedrig sein?");
  });

  it("names the test as laboratories do there, and says that its explanation is in English only", () => {
    expect(hemoglobin).toMatchObject({
      printedName: "Haemoglobin",
      name: "Hämoglobin",
      result: ["Ihr Wert liegt unter dem Normalbereich.", "Der Normalbereich geht von 12 bis 15,5."],
      meaning: [],
      notExplained: catalogueOf("de").notExplained,
    });
  });

  it("leaves a test that we don't know as it is printed, and promises no text about it", () => {
    expect(unknown).toMatchObject({ name: "Zonulin", meaning: [], notExplained: null });
  });
});

it.each(catalogues.map(({ language }) => language))("a report in %s is in one language", (language) => {
  const own = spoken(language);
  for (const other of catalogues.filter((catalogue) => catalogue.language !== language)) {
    const foreign = new Set(spoken(other.language));
    expect(own.filter((sentence) => foreign.has(sentence) && sentence.includes(" "))).toEqual([]);
  }
  expect(own.join(" ")).not.toMatch(/[{}]/);
});

it("Spanish has explanations, and so no word on English", () => {
  const [row] = reading.results;
  const result = row && explain(row, reading, "es");
  expect(result?.meaning[0]).toBe(catalogueOf("es").analytes["hemoglobin" as string]?.what);
  expect(result?.notExplained).toBeNull();
});

describe("plain names", () => {
  it.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
    "in %s are of its own texts or listed in that language, and mean one thing",
    (language, catalogue) => {
      const named = analytes.flatMap((analyte) => {
        const name = plainNameOf(analyte, catalogue);
        return name === null ? [] : [{ analyte, name }];
      });
      expect(named.length).toBeGreaterThan(450);
      for (const { analyte, name } of named) {
        const listed = Object.entries(analyte.names).find(([key]) => key === language)?.[1] ?? "";
        expect([catalogue.analytes[analyte.id]?.name, ...listed.split("|")]).toContain(name);
      }
      if (catalogue.notExplained === undefined) return;
      for (const [name, same] of Map.groupBy(named, (one) => one.name.toLowerCase())) {
        const meant = new Set(same.map(({ analyte }) => analyte.explainedAs ?? analyte.id));
        expect(meant.size, name).toBe(1);
      }
    },
  );

  it("are not those of blood for a test of urine", () => {
    const name = (id: string) => {
      const analyte = analyteOf(id);
      return analyte && plainNameOf(analyte, catalogueOf("fr"));
    };
    expect([name("sodium"), name("urine-sodium")]).toEqual(["Sodium", null]);
  });
});
