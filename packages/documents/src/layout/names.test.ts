import { expect, test } from "vitest";
import { rawRow } from "../../test/rows.ts";
import { isNameLike, nameText } from "./names.ts";

const nameOf = (name: string) => nameText(rawRow({ name, value: "1" }).name);

test("the first dot of a leader is no part of a name that is known", () => {
  expect(nameOf("Creatinine.")).toBe("Creatinine");
  expect(nameOf("Uric acid.")).toBe("Uric acid");
  expect(isNameLike(nameOf("Creatinine."))).toBe(true);
});

test("a full stop behind other words ends a sentence, or an abbreviation", () => {
  expect(nameOf("Fasting is advised.")).toBe("Fasting is advised.");
  expect(isNameLike(nameOf("Fasting is advised."))).toBe(false);
  expect(nameOf("V.C.M.")).toBe("V.C.M.");
});
