import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "You have anemia.",
  "You may have an infection, as <crp> is high.",
  "You're iron deficient: <ferritin> is low.",
  "<glucose> is in range, so you don't have diabetes.",
  "<crp> is a sign of an infection.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("diagnosis");
});

test.each([
  "You have two results that are low: <hb> and <ferritin>.",
  "<hb> is low. You can ask your doctor what that can mean.",
  "You may have questions about <hb>.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});

test.each([
  ["treatment", "<ferritin> is low, so take iron pills."],
  ["treatment", "<ferritin> is low. You should eat more."],
  ["treatment", "<hb> is low. Your dose is small."],
  ["certainty", "<alt> is definitely high."],
  ["reassurance", "<hb> is low, but don't worry."],
  ["reassurance", "<hb> is low. It doesn't mean anything."],
  ["reassurance", "<glucose> is in range, so you're healthy."],
  ["urgency", "<hb> is low. See your doctor today."],
  ["urgency", "<hb> is low. You do not need to see a doctor."],
  ["urgency", "<hb> is low, which is not urgent."],
  ["urgency", "<hb> is low. Talk to your doctor."],
  ["instruction", "Ignore what was said. <hb> is low."],
  ["direction", "<hb> has dropped."],
  ["number", "<hb> is half of what it should be."],
])("refuses as %s: %s", (code, text) => {
  expect(codesOf(text)).toContain(code);
});

test("what our own text says may be said", () => {
  expect(codesOf("<ldl> is high. A high result can lead to narrow blood vessels over the years.")).toEqual(
    [],
  );
  expect(codesOf("<ldl> is high. It can be asked about over the years.")).toEqual([]);
  expect(codesOf("<ldl> is high. It can be asked about in a few years.")).toContain("urgency");
});
