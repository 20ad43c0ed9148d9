import { expect, test } from "vitest";
import { context, pageOf, row, size, wordsAt } from "../../test/rows.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import { oneName } from "./one-name.ts";

const picture: PictureView = {
  source: async () => ({ ...size, rgb: new Uint8Array() }),
  lines: [],
  unread: [],
  stray: [],
  lineOf: new Map(),
  scale: 1,
};

function reasonOf(first: string, below: string, onPicture = true) {
  const name = [...wordsAt(first, 50, 100), ...wordsAt(below, 50, 113)];
  const page = pageOf([], onPicture ? { picture } : {});
  return oneName(row({ name: first, value: "35" }, ".", { name }), context([page]))?.reason;
}

test("two names over each other are those of two rows", () => {
  expect(reasonOf("Urea", "ALT (GPT)")).toBe("name-above");
});

test("a name that goes on is one, and so is one of a text layer", () => {
  expect(reasonOf("Platelets (serum or plasma, by the", "reference procedure)")).toBeUndefined();
  expect(reasonOf("Urea", "ALT (GPT)", false)).toBeUndefined();
});

test("a title that ran into a name makes it doubtful", () => {
  const reason = (name: string) => {
    const page = pageOf([], { picture });
    return oneName(row({ name, value: "69" }), context([page]))?.reason;
  };
  expect(reason("Glycemie ajeun Proteines specifiques")).toBe("name-above");
  expect(reason("Glycémie à jeun")).toBeUndefined();
  expect(reason("Velorin Lipid profile")).toBeUndefined();
});
