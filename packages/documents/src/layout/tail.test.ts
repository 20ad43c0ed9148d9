import { expect, test } from "vitest";
import { wordsAt } from "../../test/rows.ts";
import { joinText, type Word } from "../text/word.ts";
import { readTail } from "./tail.ts";

const text = (words: readonly Word[] | undefined) => joinText(words ?? []);

test.each([
  ["7.2 H % 4.0-5.6", "7.2", "H", "%", "4.0-5.6"],
  ["83%", "83", "", "%", ""],
  ["*112 mg/dL [60 - 100]", "112", "*", "mg/dL", "[60 - 100]"],
  ["12.5H g/dL", "12.5", "H", "g/dL", ""],
  ["155 mg/dL (High) (Normal: 70 - 100)", "155", "(High)", "mg/dL", "(Normal: 70 - 100)"],
  ["16 mg/dL 7 - 20 Normal", "16", "Normal", "mg/dL", "7 - 20"],
  ["< 0.5 mg/L < 5.0", "< 0.5", "", "mg/L", "< 5.0"],
  ["15.8 x 10^9 /L", "15.8", "", "x 10^9 /L", ""],
  ["00 L", "00", "L", "", ""],
  ["2-4 /hpf 0-5", "2-4", "", "/hpf", "0-5"],
  ["12,8 - g/dl 13,5 - 17,5", "12,8", "-", "g/dl", "13,5 - 17,5"],
  ["3.66 Low", "3.66", "Low", "", ""],
  ["1:80", "1:80", "", "", ""],
])("%s", (line, value, flag, unit, range) => {
  const tail = readTail(wordsAt(line), true);
  expect([text(tail?.value), text(tail?.flag), text(tail?.unit), text(tail?.range)]).toEqual([
    value,
    flag,
    unit,
    range,
  ]);
  expect(tail?.rest).toEqual([]);
});

test("a number is never cut at its decimal point", () => {
  expect(text(readTail(wordsAt("7.1"), true)?.value)).toBe("7.1");
});

test("what is left over is said", () => {
  expect(text(readTail(wordsAt("12 tablets daily"), true)?.rest)).toBe("tablets daily");
});
