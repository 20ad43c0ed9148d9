import { describe, expect, it } from "vitest";
import { fillIn, formFor, numberIn } from "./fill-in.ts";

describe("fillIn", () => {
  it("fills what it has a value for and leaves the rest to be seen", () => {
    expect(fillIn("{low} to {high}, {other}", { low: 0, high: "5" })).toBe("0 to 5, {other}");
  });

  it("does not fill in what a value holds", () => {
    expect(fillIn("{name} {value}", { name: "{value}", value: 3 })).toBe("{value} 3");
  });
});

describe("numberIn", () => {
  it.each([
    ["en", "1.125", "1234.5"],
    ["de", "1,125", "1234,5"],
    ["fr", "1,125", "1234,5"],
    ["es", "1,125", "1234,5"],
    ["it", "1,125", "1234,5"],
    ["pt", "1,125", "1234,5"],
  ])("writes a number as %s does, without groups of thousands", (language, small, large) => {
    expect([numberIn(language, 1.125), numberIn(language, 1234.5), numberIn(language, 12)]).toEqual([
      small,
      large,
      "12",
    ]);
  });
});

describe("formFor", () => {
  it("takes the form of the language, else the one that is always there", () => {
    const forms = { one: "a line", other: "lines" };
    expect([formFor("fr", forms, 1), formFor("fr", forms, 2)]).toEqual(["a line", "lines"]);
    expect(formFor("fr", forms, 1_000_000)).toBe("lines");
  });
});
