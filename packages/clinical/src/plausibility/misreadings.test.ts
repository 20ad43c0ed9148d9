import { expect, it } from "vitest";
import { misreadingsOf } from "./misreadings.ts";

it.each([
  ["4.11", "mark", "411"],
  ["411", "mark", "4.11"],
  ["0.45", "mark", "45"],
  ["45", "mark", "0.45"],
  ["13.2", "digit", "18.2"],
  ["32.5", "length", "132.5"],
  ["132.5", "length", "32.5"],
  ["11.4", "length", "1.4"],
  ["3.3", "length", "3.33"],
])("%s may be misread by its %s as %s, and back", (text, slip, other) => {
  expect(misreadingsOf(text)).toContainEqual({ slip, text: other });
  expect(misreadingsOf(other)).toContainEqual({ slip, text });
});

it("gives numbers as they are printed, each once, and never the same number", () => {
  const texts = misreadingsOf("10.50").map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.every((text) => /^(0|[1-9]\d*)(\.\d+)?$/.test(text) && Number(text) !== 10.5)).toBe(true);
});
