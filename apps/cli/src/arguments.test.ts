import { describe, expect, it } from "vitest";
import { parseCommand } from "./arguments.ts";

const problemOf = (...args: string[]) => {
  const parsed = parseCommand(args);
  return parsed.ok ? undefined : parsed.error;
};

describe("parseCommand", () => {
  it("takes files and --json for read, in any order", () => {
    const expected = {
      ok: true,
      value: { command: "read", files: ["a.pdf", "b.pdf"], json: true, oneReport: false },
    };
    expect(parseCommand(["read", "a.pdf", "--json", "b.pdf"])).toEqual(expected);
    expect(parseCommand(["read", "--json", "--", "a.pdf", "b.pdf"])).toEqual(expected);
  });

  it("takes a page to explain the reading of one file", () => {
    expect(parseCommand(["read", "a.pdf", "--explain", "out.html"])).toEqual({
      ok: true,
      value: { command: "read", files: ["a.pdf"], json: false, oneReport: false, explain: "out.html" },
    });
  });

  it("takes pictures of one report, and a password", () => {
    expect(parseCommand(["read", "a.jpg", "b.jpg", "--one-report", "--password", "x y"])).toEqual({
      ok: true,
      value: { command: "read", files: ["a.jpg", "b.jpg"], json: false, oneReport: true, password: "x y" },
    });
  });

  it("takes files for fhir", () => {
    expect(parseCommand(["fhir", "a.jpg", "b.jpg", "--one-report"])).toEqual({
      ok: true,
      value: { command: "fhir", files: ["a.jpg", "b.jpg"], oneReport: true },
    });
  });

  it("takes a file and an address for journey, and has a development user", () => {
    expect(parseCommand(["journey", "a.pdf", "--url", "http://127.0.0.1:4310"])).toEqual({
      ok: true,
      value: {
        command: "journey",
        file: "a.pdf",
        url: "http://127.0.0.1:4310",
        json: false,
        user: { email: "journey@example.org", name: "Journey Example" },
        deleteAccount: false,
      },
    });
  });

  it.each([["--help"], ["-h"], ["help"]])("helps at %s", (arg) => {
    expect(parseCommand([arg])).toEqual({ ok: true, value: { command: "help", about: "main" } });
    expect(parseCommand([arg, "read"])).toEqual({ ok: true, value: { command: "help", about: "read" } });
  });

  it("helps on a command though the rest is missing", () => {
    for (const about of ["read", "fhir", "journey"])
      expect(parseCommand([about, "--help"])).toEqual({ ok: true, value: { command: "help", about } });
  });

  it.each([
    [[], "main"],
    [["reed", "a.pdf"], "main"],
    [["--jason"], "main"],
    [["read"], "read"],
    [["read", "a.pdf", "--jason"], "read"],
    [["read", "a.pdf", "--json=yes"], "read"],
    [["read", "a.pdf", "--password", ""], "read"],
    [["read", "a.jpg", "b.jpg", "--explain", "out.html"], "read"],
    [["read", "a.pdf", "--explain"], "read"],
    [["read", "a.pdf", "--explain="], "read"],
    [["read", "a.pdf", "b.pdf", "--explain", "out.html"], "read"],
    [["fhir"], "fhir"],
    [["fhir", "a.pdf", "--json"], "fhir"],
    [["journey"], "journey"],
    [["journey", "a.pdf"], "journey"],
    [["journey", "a.pdf", "b.pdf", "--url", "http://a.test"], "journey"],
    [["journey", "a.pdf", "--url"], "journey"],
    [["journey", "a.pdf", "--url", "a.test"], "journey"],
    [["journey", "a.pdf", "--url", "file:///etc"], "journey"],
  ] as const)("answers %j with one sentence and where to look", (args, about) => {
    const fault = problemOf(...args);
    expect(fault?.about).toBe(about);
    expect(fault?.problem).toMatch(/^[A-Z-][^\n]*\.$/);
  });

  it("names what it does not know", () => {
    expect(problemOf("reed")?.problem).toBe("There is no command reed.");
    expect(problemOf("read", "--jason")?.problem).toContain("--jason");
  });
});
