import { answer } from "@serenya/clinical";
import { languageSchema } from "@serenya/contract";
import { reading } from "@serenya/testing";
import { expect, it } from "vitest";
import { languageOfLines } from "./language-of-lines.ts";

it.each(languageSchema.options)(
  "is %s where that was asked for, whatever the paragraphs are in",
  (language) => {
    const said = answer({ message: "What does my hemoglobin mean?", reading: reading(), language });
    expect(languageOfLines(said)).toBe(language);
  },
);

it("is that of the paragraphs where the line is none that is known here", () => {
  const said = answer({ message: "What does my hemoglobin mean?", reading: reading(), language: "de" });
  expect(languageOfLines({ ...said, emergencyLine: "Of another version." })).toBe(said.language);
});
