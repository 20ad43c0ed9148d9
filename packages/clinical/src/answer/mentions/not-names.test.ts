import { expect, test } from "vitest";
import { answerLanguageOf } from "../languages/index.ts";
import { findAnalytesIn } from "./find-analytes-in.ts";

test.each([
  "I got my results today, is it all fit?",
  "Can this lead to anything?",
  "My feelings are mixed. May I drink alcohol?",
  "What volume of colour is that in mid May?",
])("%s names no analyte", (message) => {
  expect(findAnalytesIn(message, answerLanguageOf("en"))).toEqual([]);
});
