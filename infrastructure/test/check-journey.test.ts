import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { closeWorkers } from "@serenya/documents/node";
import { recordedFigures } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPerson } from "../../apps/local/test/support/person.ts";
import { startSystem, type TestSystem } from "../../apps/local/test/support/system.ts";
import { checkJourney } from "../smoke/check-journey.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(async () => {
  await system.close();
  await closeWorkers();
});
const run = async (...args: string[]) => {
  const main = join(import.meta.dirname, "../smoke/check-journey-main.ts");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [main, ...args]);
    return { status: 0, stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { status: code, stdout };
  }
};
const figuresIn = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("the check of the main journey", () => {
  it("holds on a system that works, and leaves no account behind", async () => {
    const figures = recordedFigures();
    const done = await checkJourney(figures, { url: system.url, patience: 60_000 });
    expect(done).toMatchObject({ ok: true });
    const took = figures.series.find(({ name }) => name === "SyntheticMilliseconds");
    expect(took?.value).toBeGreaterThan(0);
    expect(figures.take()).toEqual({ "SyntheticJourney ok": 1 });
    expect(system.lines.some((line) => line.includes('"profileDelete"') && line.includes("200"))).toBe(true);
  });

  it("holds with a test account's tokens, which stays", async () => {
    const { tokens, client } = await newPerson(system.url);
    const done = await checkJourney(recordedFigures(), { url: system.url, tokens, patience: 60_000 });
    expect(done).toMatchObject({ ok: true });
    expect(await client.profileGet()).toMatchObject({ ok: true });
  });

  it("by its command ends with 0, prints its figures, and leaves them on the page of figures", async () => {
    const { status, stdout } = await run("--url", system.url, "--state", system.state);
    expect(status).toBe(0);
    expect(figuresIn(stdout)).toMatchObject([
      { environment: "local", outcome: "ok", SyntheticJourney: 1 },
      { SyntheticMilliseconds: expect.any(Number) },
    ]);
    const page = await (await fetch(`${system.url}/operations`)).text();
    const card = page.slice(page.indexOf("<h3>Journey checks</h3>"));
    expect(card.slice(0, card.indexOf("</section>"))).toMatch(/<\/span>ok<\/th><td>1<\/td>/);
  });

  it("by its command ends with 1 where nobody answers, and says so in a figure", async () => {
    const { status, stdout } = await run("--url", "http://127.0.0.1:9");
    expect(status).toBe(1);
    expect(figuresIn(stdout)).toMatchObject([{ outcome: "failed", SyntheticJourney: 1 }]);
  });

  it.each([[[]], [["--url", "localhost"]], [["--nonsense"]]])(
    "by its command ends with 2 on %j",
    async (args) => {
      expect((await run(...args)).status).toBe(2);
    },
  );
});
