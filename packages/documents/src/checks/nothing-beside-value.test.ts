import { expect, test } from "vitest";
import { context, pageOf, row, size } from "../../test/rows.ts";
import type { Rect } from "../geometry.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import { nothingBesideValue } from "./nothing-beside-value.ts";

// The value's digits stand from 200.3 to 219.7, from 93 to 100.
const value = row({ value: "13.2", unit: "g/dL" });
function reasonWith(box: Rect, even = false): string | undefined {
  const picture: PictureView = {
    source: async () => ({ ...size, rgb: new Uint8Array() }),
    lines: [],
    unread: [],
    stray: [{ box, even }],
    lineOf: new Map(),
    scale: 1,
  };
  return nothingBesideValue(value, context([pageOf([], { picture })]))?.reason;
}
const box = (left: number, right: number, top = 94, bottom = 99): Rect => ({ left, right, top, bottom });

test.each([
  ["a comparator a space before", box(193, 197), false],
  ["a minus", box(195, 199, 96, 97), false],
  ["a digit right before, alike on both sides", box(195, 199.5), true],
  ["a digit right behind", box(220.5, 224), true],
  ["a shape inside", box(205, 207), false],
])("%s that nobody read", (_, ink, even) => expect(reasonWith(ink, even)).toBe("ink-beside-value"));

test.each([
  ["an arrow a space before", box(192, 196), true],
  ["an arrow behind", box(224, 228), true],
  ["an underline", box(202, 210, 101, 102), false],
  ["a raised mark behind", box(220, 223, 89, 93), false],
  ["print of the line above", box(195, 199, 84, 91), false],
  ["what stands further off", box(180, 185), false],
])("%s is no part of it", (_, ink, even) => expect(reasonWith(ink, even)).toBeUndefined());
