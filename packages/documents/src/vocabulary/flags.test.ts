import { expect, test } from "vitest";
import { flagMeaning } from "./flags.ts";

test("a flag may stand in brackets", () => {
  expect(flagMeaning("(H)")).toBe("high");
  expect(flagMeaning("[low]")).toBe("low");
  expect(flagMeaning("(+++)")).toBe("other");
});

test("the end of a bracket that opened in the value is no flag of its own", () => {
  expect(flagMeaning("+++)")).toBeNull();
  expect(flagMeaning("H)")).toBeNull();
});
