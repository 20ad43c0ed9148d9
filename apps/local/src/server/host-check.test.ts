import { describe, expect, it } from "vitest";
import { hostCheck } from "./host-check.ts";

describe("hostCheck", () => {
  it.each(["127.0.0.1:4310", "localhost:4310", "LOCALHOST", "[::1]:4310"])("serves %s", (host) => {
    expect(hostCheck("127.0.0.1")(host)).toBe(true);
  });

  it.each([
    undefined,
    "",
    "evil.example:4310",
    "127.0.0.1.evil.example",
    "localhost.evil.example:4310",
    "user@localhost",
    "192.168.1.5:4310",
    "[::2]",
  ])("refuses %s", (host) => {
    expect(hostCheck("127.0.0.1")(host)).toBe(false);
  });

  it("serves the host it was told to listen on, and no other", () => {
    expect(hostCheck("192.168.1.5")("192.168.1.5:4310")).toBe(true);
    expect(hostCheck("192.168.1.5")("192.168.1.6:4310")).toBe(false);
    expect(hostCheck("fd00::5")("[fd00::5]:4310")).toBe(true);
  });

  it("on every address serves addresses and no names", () => {
    expect(hostCheck("0.0.0.0")("192.168.1.6:4310")).toBe(true);
    expect(hostCheck("::")("[fd00::6]:4310")).toBe(true);
    expect(hostCheck("0.0.0.0")("evil.example")).toBe(false);
  });
});
