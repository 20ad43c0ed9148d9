import type { Vital } from "@serenya/contract";
import { expect, test } from "vitest";
import { hasOnlyVitals } from "./only-vitals.ts";

const line = (text: string) => ({
  page: 1,
  text,
  box: [0.1, 0.5, 0.9, 0.52] as [number, number, number, number],
});
const vital = (kind: "body-weight" | "body-height", number: number, unit: string, left: number): Vital => ({
  kind,
  printed: `${number} ${unit}`,
  value: { kind: "quantity", number, unit },
  status: "verified",
  source: { page: 1, box: [left, 0.505, left + 0.05, 0.515] },
});
const vitals = [vital("body-weight", 68, "kg", 0.2), vital("body-height", 171, "cm", 0.4)];

test("a line of vitals that were read is understood", () => {
  expect(hasOnlyVitals(line("Weight: 68 kg Height: 171 cm"), vitals)).toBe(true);
});

test("a line with another number beside them is not", () => {
  expect(hasOnlyVitals(line("Weight: 68 kg Height: 171 cm Glucose 6.1"), vitals)).toBe(false);
  expect(hasOnlyVitals(line("Weight: 68 kg Height: 177 cm"), vitals.slice(0, 1))).toBe(false);
});

test("vitals elsewhere do not explain a line", () => {
  const elsewhere = vitals.map((v) => ({ ...v, source: { ...v.source, page: 2 } }));
  expect(hasOnlyVitals(line("Weight: 68 kg Height: 171 cm"), elsewhere)).toBe(false);
});
