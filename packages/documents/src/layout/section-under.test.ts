import { expect, test } from "vitest";
import { sectionUnder } from "./section-under.ts";

test.each([
  ["URINE ROUTINE", "Microscopic examination", "URINE ROUTINE · Microscopic examination"],
  ["URINE ROUTINE · Physical examination", "Chemical examination", "URINE ROUTINE · Chemical examination"],
  ["Esame delle urine", "Sedimento", "Esame delle urine · Sedimento"],
  ["Uroanálisis", "Examen químico", "Uroanálisis · Examen químico"],
  ["Stool analysis", "Macroscopic Examination", "Stool analysis · Macroscopic Examination"],
  // Another title ends it, and a part of what is no specimen stands alone.
  ["URINE ROUTINE · Microscopic examination", "Lipid profile", "Lipid profile"],
  ["Haematology", "Microscopic examination", "Microscopic examination"],
  [null, "Sedimento", "Sedimento"],
])("under %s, %s is %s", (before, title, section) => expect(sectionUnder(before, title)).toBe(section));
