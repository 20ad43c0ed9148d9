import { expect, it } from "vitest";
import { makeRow, printed } from "../../test/make-row.ts";
import { readingGrade } from "../../test/reading-grade.ts";
import { readingOf } from "../../test/sample-reading.ts";
import { textsOf } from "../../test/texts-of.ts";
import { answer } from "../answer/answer.ts";
import { changeWordsOf } from "./words.ts";

const words = changeWordsOf("en");
const say = (now: number, before: string, more: Parameters<typeof makeRow>[3] = {}) =>
  answer({
    message: "What has changed since last time?",
    language: "en",
    reading: readingOf([
      makeRow("Hemoglobin", now, "g/dL", {
        range: printed(12, 15.5),
        history: [{ date: "2025-10-01", value: before }],
        ...more,
      }),
    ]),
  }).paragraphs.join("\n");

it("an answer calls a change larger than usual, or common, as the doctor's report does", () => {
  expect(say(11.2, "13.8")).toContain(`It has gone down since then. ${words.likely}`);
  expect(say(13.4, "13.8")).toContain(`It has gone down since then. ${words["not-shown"]}`);
});

it("says nothing of what has not changed, is a limit's affair, or is in doubt", () => {
  expect(say(13.8, "13.8")).not.toMatch(/usual|common/);
  expect(say(13.8, "<5")).toContain(words.unknown.limit);
  expect(say(11.2, "13.8", { status: "confirm", reasons: ["no-ink"] })).not.toMatch(/usual|common/);
});

it("its words are plain", () => {
  const said = textsOf(words).filter(([path]) => path !== ".language");
  for (const [path, text] of said) expect(readingGrade(text), path).toBeLessThanOrEqual(8);
  expect(JSON.stringify(said)).not.toMatch(/better|worse|because|disease|healthy|normal/i);
});
