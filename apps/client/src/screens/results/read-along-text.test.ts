import { modelReasons, type SecondReading } from "@serenya/contract";
import { reading } from "@serenya/testing";
import { expect, it } from "vitest";
import { en } from "../../texts/en.ts";
import { readAlongText } from "./read-along-text.ts";

const counts = { agreed: 0, differed: 0, missed: 0, added: 0, dropped: 0 };
const textOf = (second: Partial<SecondReading>) =>
  readAlongText(
    {
      reader: {
        ...reading().reader,
        second: { ...counts, pages: [1], notRead: [], why: null, ...second },
      },
    },
    en.results.readAlong,
  );

it("says how many values a model read alike, how many are to check, and what it did not read", () => {
  expect(readAlongText(reading(), en.results.readAlong)).toBeNull();
  expect(textOf({ agreed: 24, missed: 1 })).toContain("24 of 25 values the same, 1 to check.");
  expect(textOf({ agreed: 24, differed: 1, added: 2 })).toContain("24 of 25 values the same, 3 to check.");
  expect(textOf({ agreed: 25 })).toContain("all 25 values the same");
  expect(textOf({ agreed: 5, notRead: [2, 3], why: "truncated" })).toContain("these pages: 2, 3.");
  expect(textOf({ agreed: 5, notRead: [2], why: "truncated" })).toContain("page 2.");
  expect(textOf({ pages: [], notRead: [1], why: "unavailable" })).toBe(en.results.readAlong.none);
  expect(textOf({ pages: [1] })).toBeNull();
});

it("has a sentence for each reason that a model gives", () => {
  for (const reason of modelReasons) expect(en.results.reasons[reason]).toBeDefined();
});
