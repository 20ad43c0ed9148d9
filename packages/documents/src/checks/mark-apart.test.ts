import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { markApart } from "./mark-apart.ts";

const look = (value: string, range: string) =>
  markApart(row({ name: "Ferritin", value, unit: "µg/l", range }), context());

test("a mark in a column of its own before a number that is out of range may be a flag", () => {
  const doubt = look(">  320", "20 - 200");
  expect(doubt?.reason).toBe("value-unclear");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["> 320", "320"]);
  expect(look("<  12", "20 - 200")?.reason).toBe("value-unclear");
});

test("a mark beside its number, or one that points the other way, is a limit", () => {
  expect(look("> 320", "20 - 200")).toBeNull();
  expect(look(">320", "20 - 200")).toBeNull();
  expect(look("<  20", "0 - 50")).toBeNull();
  expect(look(">  90", "> 60")).toBeNull();
});
