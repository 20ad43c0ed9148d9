import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const page = "docs/compliance.md";
const text = readFileSync(page, "utf8");
const [, proofsPart = "", rulePart = "", specificationPart = ""] =
  /## Proofs\n([\s\S]*?)## The Security Rule\n([\s\S]*?)## The specification\n([\s\S]*?)## Rules\n/.exec(
    text,
  ) ?? [];

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
/** What each task of `npm run recover` calls itself. */
const tasks = globSync("infrastructure/recovery/tasks/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^ {2}name: "([\w-]+)",$/gm)].map(([, name]) => name),
);

/** Rows of tables, cell by cell, without the heads. */
const rowsOf = (part: string): string[][] =>
  part
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[-| ]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => !/^(proof|section|line)$/.test(first ?? ""));

const proofs = rowsOf(proofsPart);
const named = (cell: string): string[] => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? "");
const linksOf = (cell: string) => [...cell.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link]) => link ?? "");
const fileOf = (link: string) => resolve(dirname(page), link);

/** Each test that a cell names, with its file: a link, then names in quotes. */
const testsOf = (cell: string): { file: string; name: string }[] =>
  cell.split(/(?=\[[\w.-]+\.ts\]\()/).flatMap((part) => {
    const [link = ""] = linksOf(part);
    return [...part.matchAll(/"([^"]+)"/g)].map(([, name]) => ({ file: link, name: name ?? "" }));
  });

/** 45 CFR part 164, subpart C: each standard and each implementation specification, and whether it is required. */
const safeguards: readonly (readonly [section: string, count: "R" | "A"])[] = [
  ...["(i)", "(ii)(A)", "(ii)(B)", "(ii)(C)", "(ii)(D)"].map(
    (part) => [`164.308(a)(1)${part}`, "R"] as const,
  ),
  ["164.308(a)(2)", "R"],
  ["164.308(a)(3)(i)", "R"],
  ...["A", "B", "C"].map((part) => [`164.308(a)(3)(ii)(${part})`, "A"] as const),
  ["164.308(a)(4)(i)", "R"],
  ["164.308(a)(4)(ii)(A)", "R"],
  ...["B", "C"].map((part) => [`164.308(a)(4)(ii)(${part})`, "A"] as const),
  ["164.308(a)(5)(i)", "R"],
  ...["A", "B", "C", "D"].map((part) => [`164.308(a)(5)(ii)(${part})`, "A"] as const),
  ["164.308(a)(6)(i)", "R"],
  ["164.308(a)(6)(ii)", "R"],
  ["164.308(a)(7)(i)", "R"],
  ...["A", "B", "C"].map((part) => [`164.308(a)(7)(ii)(${part})`, "R"] as const),
  ...["D", "E"].map((part) => [`164.308(a)(7)(ii)(${part})`, "A"] as const),
  ["164.308(a)(8)", "R"],
  ["164.308(b)(1)", "R"],
  ["164.308(b)(3)", "R"],
  ["164.310(a)(1)", "R"],
  ...["i", "ii", "iii", "iv"].map((part) => [`164.310(a)(2)(${part})`, "A"] as const),
  ["164.310(b)", "R"],
  ["164.310(c)", "R"],
  ["164.310(d)(1)", "R"],
  ...["i", "ii"].map((part) => [`164.310(d)(2)(${part})`, "R"] as const),
  ...["iii", "iv"].map((part) => [`164.310(d)(2)(${part})`, "A"] as const),
  ["164.312(a)(1)", "R"],
  ...["i", "ii"].map((part) => [`164.312(a)(2)(${part})`, "R"] as const),
  ...["iii", "iv"].map((part) => [`164.312(a)(2)(${part})`, "A"] as const),
  ["164.312(b)", "R"],
  ["164.312(c)(1)", "R"],
  ["164.312(c)(2)", "A"],
  ["164.312(d)", "R"],
  ["164.312(e)(1)", "R"],
  ...["i", "ii"].map((part) => [`164.312(e)(2)(${part})`, "A"] as const),
  ["164.314(a)(1)", "R"],
  ...["i", "ii", "iii"].map((part) => [`164.314(a)(2)(${part})`, "R"] as const),
  ["164.314(b)(1)", "R"],
  ["164.314(b)(2)", "R"],
  ["164.316(a)", "R"],
  ["164.316(b)(1)", "R"],
  ...["i", "ii", "iii"].map((part) => [`164.316(b)(2)(${part})`, "R"] as const),
];

describe("docs/compliance.md", () => {
  it("names every safeguard of the Security Rule once, and none that there isn't", () => {
    expect(rowsOf(rulePart).map(([section, , count]) => [section, count])).toEqual(safeguards);
  });

  it("says of every safeguard what is ours, or what is left to the organisation", () => {
    const silent = rowsOf(rulePart).filter(([, , , ours, left]) => !ours && !left);
    expect(silent).toEqual([]);
  });

  it("gives every line of the specification a proof, and names only proofs that there are", () => {
    const known = new Set(proofs.map(([name = ""]) => named(name)[0]));
    expect(known.size).toBe(proofs.length);
    const lines = rowsOf(specificationPart);
    expect(lines.filter(([, , proof = ""]) => named(proof).length === 0)).toEqual([]);
    const used = new Set([
      ...rowsOf(rulePart).flatMap(([, , , ours = ""]) => named(ours.replace(/`npx? [^`]*`/g, ""))),
      ...lines.flatMap(([, , proof = ""]) => named(proof)),
    ]);
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !used.has(name ?? ""))).toEqual([]);
  });
});

describe.each(proofs.map(([name = "", ...rest]) => [name, rest] as const))("the proof %s", (_name, cells) => {
  const [, code = "", tests = "", command = ""] = cells;

  it("stands in code that is there", () => {
    expect(linksOf(code).length).toBeGreaterThan(0);
    expect(linksOf(code).filter((link) => !existsSync(fileOf(link)))).toEqual([]);
  });

  it("is shown by tests of that name", () => {
    expect(testsOf(tests).length).toBeGreaterThan(0);
    for (const { file, name } of testsOf(tests)) {
      const source = readFileSync(fileOf(file), "utf8");
      expect(source.includes(`"${name}"`), `${basename(file)}: ${name}`).toBe(true);
    }
  });

  it("has a command that there is", () => {
    const [, script, task] = /^`npm run ([\w:]+)(?: -- ([\w-]+) [^`]*--dry-run)?`$/.exec(command) ?? [];
    if (script === undefined) {
      expect(command).toBe("`npx serenya audit verify`");
      return;
    }
    expect(scripts).toHaveProperty([script]);
    if (task) expect(tasks).toContain(task);
  });
});
