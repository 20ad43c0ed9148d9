import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "./en.ts";

const file = new URL("../../../../packages/clinical/NOTICE.md", import.meta.url);

/** The paragraphs under a heading, up to what we say of our own use. */
function quotedUnder(heading: string): readonly string[] {
  const [, section = ""] = readFileSync(file, "utf8").split(`## ${heading}\n`);
  const [quoted = ""] = section.split("\nUsed here:");
  return quoted
    .trim()
    .split("\n\n")
    .map((paragraph) => paragraph.replaceAll("\n", " "));
}

test("LOINC and UCUM are quoted as in the notice", () => {
  const { loinc, ucum } = en.settings.licences;
  expect(quotedUnder("LOINC")).toEqual([loinc]);
  expect(quotedUnder("UCUM")).toEqual(ucum);
});

test("what encrypts backups is named with its licence", () => {
  expect(en.settings.licences.softwareItems.join("\n")).toMatch(/age-encryption \(BSD 3-Clause\)/);
});

test("the letters of the PDF are named with their maker and licence", () => {
  expect(en.settings.licences.softwareItems.join("\n")).toMatch(/Source Sans 3.*Adobe.*OFL 1\.1/);
});
