import { expect, test } from "vitest";
import { context, pageOf, rawRow, row } from "../../test/rows.ts";
import { unitKnown } from "./unit-known.ts";

function onPicture(unit: string) {
  const text = { name: "MCH", value: "28.1", unit };
  const raw = rawRow(text);
  const seen = raw.unit.map((word) => ({ ...word, again: word.text }));
  return unitKnown(row(text, ".", { unit: seen }), context([pageOf([])]));
}

test("a unit on a picture is one of the list, or a word that says there is none", () => {
  expect(onPicture("P8")?.reason).toBe("unit-unknown");
  expect(onPicture("pg")).toBeNull();
  expect(onPicture("Ratio")).toBeNull();
});

test("a text layer's unit is what the file says", () => {
  expect(unitKnown(row({ name: "MCH", value: "28.1", unit: "P8" }), context([pageOf([])]))).toBeNull();
});

test.each(["mmol/L 136", "- mmol/L", "10■/L", "mmol/"])(
  "what ran into the unit or is missing in it is seen: %s",
  (unit) => {
    expect(unitKnown(row({ name: "Sodium", value: "139", unit }), context([pageOf([])]))?.reason).toBe(
      "unit-unknown",
    );
  },
);
