import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { resultGiven } from "./result-given.ts";

test.each(["Pending", "see comment", "folgt", "en cours", "Cancelled"])("%s is no result", (value) => {
  expect(resultGiven(row({ value }), context())?.reason).toBe("no-result-given");
});

test("a negative finding is one", () => {
  expect(resultGiven(row({ value: "Not detected" }), context())).toBeNull();
});
