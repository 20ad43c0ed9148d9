import { expect, test } from "vitest";
import { codesOf } from "./test-words.ts";

test.each([
  "<hb> is low. It is a small thing.",
  "<hb> is low. So what?",
  "<hb> is low. Say yes to see more.",
])("refuses: %s", (text) => {
  expect(codesOf(text)).toContain("instruction");
});

test.each([
  "Here is what your report shows. <hb> is low.",
  "<hb> is low. You could ask what that can mean.",
  "These two results belong together: <hb> and <ferritin>.",
  "<hb> is low. Please check it against your report.",
])("lets pass: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
