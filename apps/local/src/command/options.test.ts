import { describe, expect, it } from "vitest";
import { nodeFault } from "../node-version.ts";
import { defaultState, parseOptions } from "./options.ts";

describe("parseOptions", () => {
  it("has defaults for everything", () => {
    expect(parseOptions([], {})).toEqual({
      ok: true,
      value: { state: defaultState, host: "127.0.0.1", port: 4310, log: false, help: false },
    });
    expect(defaultState).toMatch(/[/\\]\.serenya$/);
  });

  it("takes the state folder from the option before the environment", () => {
    const environment = { SERENYA_STATE: "/tmp/from-environment" };
    expect(parseOptions([], environment)).toMatchObject({ value: { state: "/tmp/from-environment" } });
    expect(parseOptions(["--state", "/tmp/given"], environment)).toMatchObject({
      value: { state: "/tmp/given" },
    });
  });

  it.each([
    ["--prot", "1"],
    ["--port"],
    ["--port", "x"],
    ["--port", "70000"],
    ["--port="],
    ["--host="],
    ["file.pdf"],
  ])("refuses %s %s", (...args) => {
    expect(parseOptions(args, {})).toMatchObject({ ok: false });
  });
});

describe("nodeFault", () => {
  it("is a sentence for what is too old, and nothing for what will do", () => {
    expect(nodeFault("v20.20.2")).toContain("v20.20.2");
    expect(nodeFault("v24.0.0")).toBeUndefined();
    expect(nodeFault("v26.1.0")).toBeUndefined();
  });
});
