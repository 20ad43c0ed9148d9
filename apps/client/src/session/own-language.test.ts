import { expect, it } from "vitest";
import { ownLanguage } from "./own-language.ts";

it("is the browser's first language, whatever its region", () => {
  expect(["de-AT", "pt-BR", "FR", "en-GB"].map((tag) => ownLanguage([tag]))).toEqual([
    "de",
    "pt",
    "fr",
    "en",
  ]);
});

it("is English where the first one is not there, though a later one is", () => {
  expect([ownLanguage(["nl", "de"]), ownLanguage(["den"]), ownLanguage([])]).toEqual(["en", "en", "en"]);
});
