import { expect, test } from "vitest";
import { wordsAt } from "../../test/rows.ts";
import { buildLines } from "../text/lines.ts";
import { findCollected } from "./collected.ts";
import { findPatient } from "./patient.ts";

const lines = (...texts: string[]) =>
  buildLines(
    texts.flatMap((text, i) => wordsAt(text, 50, 100 + 14 * i)),
    [],
  );

test.each([
  ["Sex: Female", "female", null],
  ["Age/Gender : 44 Y 2 M 11 D /F  Collected : 17/Mar/2025", "female", 44],
  ["Name: A. Sample Idade: 33A Sexo: M Data: 22/05/2025", "male", 33],
  ["Sex/Age: F/34", "female", 34],
  ["DOB: 03/14/1965 AGE: 59  Requisition: 0012345", null, 59],
  ["SAMPLE JOHN   MRN 00112233   71 y M", "male", 71],
  ["Data di nascita 22/08/1970 Sesso M", "male", null],
  ["Mme EXEMPLE Claire, née le 12/03/1974 (51 ans)", "female", 51],
  ["Frau Erika Beispiel, weiblich, geb. 01.01.1980", "female", null],
  ["Laborblatt Erika Muster *03.09.1969 (w)", "female", null],
  ["Muster Anna, 1983, w", "female", null],
  ["Requested by: Mr. Dr. Beispiel", null, null],
  ["Women over the age of 50 may have other values", null, null],
  ["Sex: F Collected: 21-Jan-2025", "female", null],
])("%s", (text, sex, age) => {
  const patient = findPatient(lines(text));
  expect([patient.sex, patient.age?.value ?? null]).toEqual([sex, age]);
});

test("a report that says two things says nothing", () => {
  expect(findPatient(lines("Sex: F", "Sex: M")).sex).toBeNull();
});

test.each([
  ["Eingang: 12.02.2025  Probenentnahme: 11.02.2025", "2025-02-11"],
  ["07.07.1990 - Prélèvement: 19.05.2025 08:15", "2025-05-19"],
  ["Dossier 25A12 - Prélevé le 14/03/2025 - Edité le 15/03/2025", "2025-03-14"],
  ["Data prelievo 10/01/2025 ore 07:45", "2025-01-10"],
  ["Received: 21-Jan-2025", null],
])("%s", (text, date) => {
  expect(findCollected(lines(text), "day-first")).toBe(date);
});
