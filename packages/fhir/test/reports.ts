import type { Reading, ResultRow, Vital } from "@serenya/contract";

type Printed = Partial<ResultRow["printed"]> & { readonly name: string; readonly value: string };

const loinc = (code: string, display: string) => ({ system: "http://loinc.org", code, display });
const source = { page: 1, box: [0.1, 0.1, 0.2, 0.2] as [number, number, number, number] };

export const row = (printed: Printed, more: Partial<ResultRow> = {}): ResultRow => ({
  printed: { unit: null, range: null, flag: null, ...printed },
  section: null,
  status: "verified",
  reasons: [],
  candidates: [],
  source,
  code: null,
  value: { kind: "text", text: printed.value },
  range: null,
  history: [],
  interpretation: "unknown",
  urgency: "none",
  ...more,
});

export const quantity = (
  number: number,
  unit: string | null,
): Extract<ResultRow["value"], { kind: "quantity" }> => ({
  kind: "quantity",
  number,
  comparator: null,
  unit,
});

export const reading = (more: Partial<Reading> = {}): Reading => ({
  document: { kind: "lab-report", pages: 1, language: "de", decimal: ",", source: "text" },
  patient: { sex: "female", age: { value: 34, unit: "a" } },
  collected: "2024-01-31",
  rows: { seen: (more.results ?? []).length, read: (more.results ?? []).length },
  results: [],
  vitals: [],
  unread: [],
  pages: [{ page: 1, rotation: 0, printedAs: null, quality: [] }],
  missingPages: [],
  urgency: "none",
  reader: { version: "test", engines: ["text-layer"], model: null },
  ...more,
});

/** A row of every kind of value, in doubt and not, with every kind of range. */
export const everyRow: readonly ResultRow[] = [
  row(
    { name: "Hämoglobin", value: "13,50", unit: "g/dl", range: "12,0 - 16,0" },
    {
      section: "Blutbild",
      code: loinc("718-7", "Hemoglobin [Mass/volume] in Blood"),
      value: quantity(13.5, "g/dl"),
      range: { low: 12, high: 16, from: "printed" },
      interpretation: "normal",
      history: [
        { date: "2023-06-01", value: "12,9" },
        { date: null, value: "12,7" },
      ],
    },
  ),
  row(
    { name: "Kalium", value: "6.8", unit: "mmol/L", flag: "HH" },
    {
      code: loinc("2823-3", "Potassium [Moles/volume] in Serum or Plasma"),
      value: quantity(6.8, "mmol/L"),
      range: { low: 3.5, high: 5.1, from: "published", source: "A textbook" },
      status: "confirm",
      reasons: ["readers-differ"],
      candidates: [{ value: "5.8", source }],
      interpretation: "critical-high",
    },
  ),
  row(
    { name: "CRP", value: "< 0,6", unit: "mg/l", range: "< 5" },
    {
      value: { kind: "quantity", number: 0.6, comparator: "<", unit: "mg/l" },
      range: { low: null, high: 5, from: "printed" },
    },
  ),
  row({ name: "Index", value: "4", unit: "frobs" }, { value: quantity(4, "frobs") }),
  row({ name: "ANA", value: "1:160" }, { value: { kind: "titre", dilution: 160, comparator: null } }),
  row({ name: "ASMA", value: "<1:80" }, { value: { kind: "titre", dilution: 80, comparator: "<" } }),
  row({ name: "Share", value: "3/7" }, { value: { kind: "ratio", numerator: 3, denominator: 7 } }),
  row(
    { name: "Cells", value: "2-4", unit: "/HPF" },
    { value: { kind: "range", low: 2, high: 4, unit: "/HPF" } },
  ),
  row(
    { name: "Protein", value: "1+", flag: "*" },
    { value: { kind: "ordinal", text: "1+" }, interpretation: "abnormal" },
  ),
  row(
    { name: "Colour", value: "yellow" },
    { range: null, printed: { name: "Colour", value: "yellow", unit: null, range: "yellow", flag: null } },
  ),
  row({ name: "Remark", value: " \u0007 " }),
];

export const everyVital: readonly Vital[] = [
  {
    kind: "body-weight",
    printed: "70,5 kg",
    value: { kind: "quantity", number: 70.5, unit: "kg" },
    status: "verified",
    source,
  },
  {
    kind: "body-height",
    printed: "171 cm",
    value: { kind: "quantity", number: 171, unit: "cm" },
    status: "verified",
    source,
  },
  {
    kind: "body-mass-index",
    printed: "24.1",
    value: { kind: "quantity", number: 24.1, unit: "kg/m2" },
    status: "verified",
    source,
  },
  {
    kind: "blood-pressure",
    printed: "120/80",
    value: { kind: "blood-pressure", systolic: 120, diastolic: 80, unit: "mmHg" },
    status: "confirm",
    source,
  },
  {
    kind: "heart-rate",
    printed: "62",
    value: { kind: "quantity", number: 62, unit: "/min" },
    status: "verified",
    source,
  },
  {
    kind: "body-temperature",
    printed: "36.6",
    value: { kind: "quantity", number: 36.6, unit: "°C" },
    status: "verified",
    source,
  },
  {
    kind: "respiratory-rate",
    printed: "14",
    value: { kind: "quantity", number: 14, unit: "/min" },
    status: "verified",
    source,
  },
  {
    kind: "oxygen-saturation",
    printed: "98",
    value: { kind: "quantity", number: 98, unit: "%" },
    status: "verified",
    source,
  },
  {
    kind: "waist-circumference",
    printed: "80",
    value: { kind: "quantity", number: 80, unit: "cm" },
    status: "verified",
    source,
  },
];

export const whole = reading({
  results: [...everyRow],
  vitals: [...everyVital],
  rows: { seen: 13, read: 11 },
  unread: [{ page: 1, text: 'Fe <rritin & "x" 12', box: source.box }],
  missingPages: [2],
  reader: { version: "test", engines: ["text-layer", "ink"], model: "a-model" },
});
