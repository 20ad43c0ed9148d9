import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../eval/numbers.ts";
import { anyReading } from "../../test/arbitrary-reading.ts";
import { checkWords } from "./check-words.ts";
import { factsOf } from "./facts-of.ts";
import { codesOf, said, slots, told } from "./rules/test-words.ts";

describe("checkWords", () => {
  it("puts the results in, and says which rows a text names", () => {
    expect(said("<hb> is low. Your <alt.name> is <alt.value>, and the range is <alt.range>.")).toBe(
      "Hemoglobin of 10.9 g/dL is low. Your ALT is 72 U/L, and the range is < 40.",
    );
    const checked = checkWords([`{{${slots.alt.id}}} is high.`, `{{${slots.hb.id}}} is low.`], told);
    expect(checked.ok && checked.value.rows).toEqual([slots.alt.ref, slots.hb.ref]);
  });

  it("puts the printed form in the place of a number that was written out", () => {
    expect(said("Your hemoglobin is 10.9 g/dL, which is low.")).toBe(
      "Your hemoglobin is 10.9 g/dL, which is low.",
    );
    expect(codesOf("Your hemoglobin is 10.9 mg/dL, which is low.")).not.toEqual([]);
    expect(codesOf("Your hemoglobin is 10.90 g/dL, which is low.")).not.toEqual([]);
  });

  it("shows of a result in doubt its name alone", () => {
    expect(said("Please check <b12> against your report.")).toBe(
      "Please check vitamin B12 against your report.",
    );
  });

  it("lets our own sentence be said with a reference in the place of the name", () => {
    const own = slots.hb.about
      .flatMap((text) => text.split(/(?<=[.?!])\s/))
      .find((text) => /^Hemoglobin /.test(text));
    expect(codesOf(`${own}`.replace("Hemoglobin", "<hb.name>"))).toEqual([]);
    expect(codesOf(`${own}`.replace("Hemoglobin", "<alt.name>"))).not.toEqual([]);
  });

  it("refuses a language that it has no complete words of", () => {
    expect(checkWords(["x"], { ...told, language: "xx" })).toEqual({
      ok: false,
      error: [{ code: "language", paragraph: 0 }],
    });
    expect(codesOf("Dein <hb> ist niedriger als normal und das ist so.")).toContain("language");
  });

  it("says in which paragraph, each reason once, and quotes nothing", () => {
    const checked = checkWords(
      [`{{${slots.hb.id}}} is low.`, "Take 5 pills. Take 6 pills, secretword."],
      told,
    );
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(new Set(checked.error.map(({ paragraph }) => paragraph))).toEqual(new Set([1]));
    expect(checked.error.filter(({ code }) => code === "number")).toHaveLength(1);
    expect(JSON.stringify(checked)).not.toContain("secretword");
  });

  it("refuses too many paragraphs and too long ones", () => {
    const fine = `{{${slots.hb.id}}} is low.`;
    expect(
      checkWords(
        Array.from({ length: 7 }, () => fine),
        told,
      ).ok,
    ).toBe(false);
    expect(checkWords([`${fine} `.repeat(70)], told).ok).toBe(false);
    expect(checkWords([], told).ok).toBe(false);
  });

  it("has an outcome for any text over any reading, and nothing that passes holds a digit that was not printed", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "{{r1}}",
        "{{r2.value}}",
        "{{r1.range}}",
        " is ",
        "low",
        "high",
        ". ",
        "{{",
        "}}",
        "(",
        ",",
        "and",
        "5",
        " of ",
        "your ",
      ),
    );
    fc.assert(
      fc.property(
        anyReading,
        fc.array(
          fc.array(piece).map((pieces) => pieces.join("")),
          { maxLength: 4 },
        ),
        (reading, paragraphs) => {
          const facts = factsOf([reading], { language: "en" });
          const checked = checkWords(paragraphs, facts, { canary: "abcdefghijkl" });
          if (!checked.ok) {
            expect(checked.error.length).toBeGreaterThan(0);
            return;
          }
          const printed = facts.facts
            .flatMap(({ name, value, range, collected }) => [name, value, range, collected])
            .join(" ");
          for (const number of checked.value.paragraphs.join(" ").match(/\d+(?:[.,]\d+)*/g) ?? []) {
            expect(printed).toContain(number);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("refuses every wrong answer of the evaluation, and lets 98 % of the right ones pass", () => {
    const figures = measure(3);
    for (const { kind, made, refused } of [...figures.wrong, ...figures.wrongWords]) {
      expect(`${kind}: ${refused}`).toBe(`${kind}: ${made}`);
    }
    const sum = (count: "made" | "refused") => figures.right.reduce((all, each) => all + each[count], 0);
    expect(sum("refused")).toBeLessThanOrEqual(0.02 * sum("made"));
  });
});
