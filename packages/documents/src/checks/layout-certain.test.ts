import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { layoutCertain } from "./layout-certain.ts";

test("what the layout was not sure of is a doubt of the row", () => {
  expect(layoutCertain(row({ value: "4" }, ".", { doubts: ["value-unclear"] }), context())?.reason).toBe(
    "value-unclear",
  );
  expect(layoutCertain(row({ value: "4" }), context())).toBeNull();
});
