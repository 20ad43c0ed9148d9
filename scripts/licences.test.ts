import { describe, expect, it } from "vitest";
import { isAllowed } from "./licences/allowed.ts";
import { type Lock, shippedPackages } from "./licences/shipped.ts";

describe("a licence", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["Apache-2.0 AND MIT", true],
    ["Apache-2.0 AND LGPL-3.0-or-later", false],
    ["GPL-3.0-only", false],
    ["AGPL-3.0", false],
    ["UNLICENSED", false],
    ["SEE LICENSE IN licence.txt", false],
  ])("%s fits: %s", (expression, fits) => {
    expect(isAllowed(expression)).toBe(fits);
  });
});

describe("what is shipped", () => {
  const lock: Lock = {
    "apps/one": { dependencies: { "@ours/two": "*", outer: "1" } },
    "packages/two": { dependencies: { inner: "1" }, optionalDependencies: { native: "1", elsewhere: "1" } },
    "node_modules/@ours/two": { link: true, resolved: "packages/two" },
    "node_modules/outer": { dependencies: { inner: "2" } },
    "node_modules/outer/node_modules/inner": {},
    "node_modules/inner": {},
    "node_modules/native": {},
    "node_modules/tool": { dependencies: { inner: "1" } },
  };

  it("is what its workspaces come to depend on, each from where it is found", () => {
    expect(shippedPackages(lock, ["apps/one"])).toEqual([
      "node_modules/inner",
      "node_modules/native",
      "node_modules/outer",
      "node_modules/outer/node_modules/inner",
    ]);
  });
});
