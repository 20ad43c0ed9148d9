import { expect, it } from "vitest";
import { makeRow, printed } from "../../test/make-row.ts";
import { readingOf } from "../../test/sample-reading.ts";
import { english } from "../texts/en.ts";
import { answer } from "./answer.ts";

const source = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number] };
const doubtful = makeRow("Potassium", 4.2, "mmol/L", {
  range: printed(3.5, 5.1),
  status: "confirm",
  candidates: ["4.2", "7.2"].map((value) => ({ value, source })),
});
const visit = makeRow("Ferritin", 8, "ng/mL", { range: printed(24, 307) });

it.each([
  "Is anything urgent?",
  "It is surely nothing, right?",
  "What do my results mean?",
  "What is my ferritin?",
])("says to check first, and nothing calm above it, while a doubtful value may be urgent: %s", (message) => {
  const said = answer({ message, reading: readingOf([visit, doubtful]), language: "en" });
  expect(said.urgency).toBe("routine");
  expect(said.urgencyLine).toBe(`${english.doubt.step.title}. ${english.doubt.step.action}`);
  expect(said.paragraphs.join(" ")).not.toContain("nothing that needs care today");
});
