import { expect, test } from "vitest";
import { type Print, rowsOf } from "./printed-page.ts";

const at =
  (...xs: readonly number[]) =>
  (y: number, ...cells: readonly string[]): Print =>
    cells.flatMap((text, i) => (text === "" ? [] : [[xs[i] ?? 0, y, text] as const]));

test("a count under its share is a row of its own", async () => {
  const line = at(50, 250, 290, 350);
  const { rows } = await rowsOf([
    ...line(80, "Analyse", "Résultat", "Unité", "Valeurs de référence"),
    ...line(100, "Lymphocytes", "31,4", "%"),
    ...line(112, "soit", "2,14", "G/L", "1,00 - 4,00"),
    ...line(130, "Glycémie", "0,92", "g/L", "0,70 - 1,05"),
    ...line(142, "soit", "5,11", "mmol/L", "3,89 - 5,83"),
  ]);
  expect(rows).toEqual([
    "Lymphocytes | 31,4 | % |  | sure",
    "Lymphocytes | 2,14 | G/L | 1,00 - 4,00 | sure",
    "Glycémie | 0,92 | g/L | 0,70 - 1,05 | sure",
  ]);
});

test("a result in words with its unit and reference heads no table", async () => {
  const line = at(50, 200, 280, 360);
  const { rows } = await rowsOf([
    ...line(80, "Estudio", "Resultado", "Unidades", "Valores de referencia"),
    ...line(100, "Glucosa", "NORMAL", "mg/dL", "NORMAL"),
    ...line(115, "Proteínas", "NEGATIVO", "mg/dL", "NEGATIVO"),
    ...line(130, "pH", "6.0", "", "5.0 - 8.0"),
  ]);
  expect(rows).toEqual([
    "Glucosa | NORMAL | mg/dL | NORMAL | sure",
    "Proteínas | NEGATIVO | mg/dL | NEGATIVO | sure",
    "pH | 6.0 |  | 5.0 - 8.0 | sure",
  ]);
});

test("a text that goes on in the next line of its cell is whole, for a person to look at", async () => {
  const line = at(50, 200, 360);
  const { rows } = await rowsOf([
    ...line(80, "Estudio", "Resultado", "Valores de referencia"),
    ...line(100, "Cristales", "ESCASOS", "NEGATIVO"),
    ...line(110, "", "URATOS AMORFOS"),
    ...line(130, "Nitritos", "NEGATIVO", "NEGATIVO"),
  ]);
  expect(rows).toEqual([
    "Cristales | ESCASOS URATOS AMORFOS |  | NEGATIVO | ask",
    "Nitritos | NEGATIVO |  | NEGATIVO | sure",
  ]);
});

test("dates behind different labels head no columns", async () => {
  const line = at(50, 200, 360);
  const { rows } = await rowsOf([
    ...line(60, "Scheda 1183", "Prelevato 07/05/2025", "Refertato 08/05/2025"),
    ...line(80, "Esame", "Risultato", "Valori normali"),
    ...line(95, "Colore", "giallo paglierino", "giallo paglierino"),
    ...line(110, "Aspetto", "limpido", "limpido"),
  ]);
  expect(rows).toEqual([
    "Colore | giallo paglierino |  | giallo paglierino | sure",
    "Aspetto | limpido |  | limpido | sure",
  ]);
});

test("as many ranges as values behind them are theirs in order, until titles and rows of another form", async () => {
  const line = at(50, 200, 270, 340, 420);
  const { rows } = await rowsOf([
    ...line(80, "LEUCOGRAMA", "%", "/mm3", "Ref. %", "Ref. /mm3"),
    ...line(95, "Segmentados", "54,0", "4.023", "40 a 75", "1.480 a 7.700"),
    ...line(110, "Monócitos", "7,0", "522", "2 a 10", "37 a 1.500"),
    [50, 140, "PLAQUETAS"],
    [50, 155, "Plaquetas"],
    [200, 155, "231.000 /mm3"],
    [355, 155, "150.000 a 450.000"],
  ]);
  expect(rows.filter((row) => !row.startsWith("Plaquetas"))).toEqual([
    "Segmentados | 54,0 | % | 40 a 75 | sure",
    "Segmentados | 4.023 | /mm3 | 1.480 a 7.700 | sure",
    "Monócitos | 7,0 | % | 2 a 10 | sure",
    "Monócitos | 522 | /mm3 | 37 a 1.500 | sure",
  ]);
  expect(rows.filter((row) => row.startsWith("Plaquetas | 231.000 | /mm3 |"))).toHaveLength(1);
  expect(rows.filter((row) => row.startsWith("Plaquetas"))).toHaveLength(1);
});

test("within and outside of range are two columns of results, in Spanish too", async () => {
  const line = at(50, 180, 260, 340, 420);
  const { rows } = await rowsOf([
    ...line(80, "Estudio", "Dentro de rango", "Fuera de rango", "Unidades", "Referencia"),
    ...line(95, "Hemoglobina", "", "11.6 L", "g/dL", "12.0 - 16.0"),
    ...line(110, "Leucocitos", "6.9", "", "10^3/µL", "4.5 - 11.0"),
  ]);
  expect(rows).toEqual([
    "Hemoglobina | 11.6 | g/dL | 12.0 - 16.0 | sure",
    "Leucocitos | 6.9 | 10^3/µL | 4.5 - 11.0 | sure",
  ]);
});

test("limits without accents and conditions in words are ranges", async () => {
  const line = at(50, 200, 320);
  const { rows } = await rowsOf([
    ...line(80, "COLESTEROL TOTAL", "236 mg/dL", "ate 190 mg/dL"),
    ...line(95, "Rubéole IgG", "48 UI/mL", "Immunité si > 10"),
    ...line(110, "Leucocytes", "4 000 /mm3", "(N < 10 000)"),
    ...line(125, "Ferritine", "18 µg/L", "(1er trimestre : 10 à 120)"),
  ]);
  expect(rows).toEqual([
    "COLESTEROL TOTAL | 236 | mg/dL | ate 190 mg/dL | sure",
    "Rubéole IgG | 48 | UI/mL | Immunité si > 10 | sure",
    "Leucocytes | 4 000 | /mm3 | < 10 000 | sure",
    "Ferritine | 18 | µg/L | 1er trimestre : 10 à 120 | sure",
  ]);
});

test("a title beside a label in words is no part of the name", async () => {
  const { rows } = await rowsOf([
    [50, 80, "LIPIDES"],
    [200, 80, "Aspect du plasma : limpide"],
    [50, 100, "Triglycérides   1,08 g/L   (0,40 - 1,50)"],
  ]);
  expect(rows[0]).toMatch(/^Aspect du plasma \|/);
});

test("a unit that begins with a number is one under a heading that nobody knows", async () => {
  const line = at(50, 200, 280, 360);
  const { rows } = await rowsOf([
    ...line(80, "Prova", "Resultat", "Mesura", "Valors de referència"),
    ...line(95, "Plaquetes", "287", "10^9/L", "150 - 400"),
    ...line(110, "Glucosa", "88", "mg/dL", "70 - 110"),
  ]);
  expect(rows).toEqual([
    "Plaquetes | 287 | 10^9/L | 150 - 400 | sure",
    "Glucosa | 88 | mg/dL | 70 - 110 | sure",
  ]);
});
