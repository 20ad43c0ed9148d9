import { join } from "node:path";
import { findCanaries } from "@serenya/testing";
import { describe, expect, it } from "vitest";
import { findLeaks } from "./support/leaks.ts";
import { plantCanaries } from "./support/plant.ts";
import { addressOf, startProcess } from "./support/process.ts";
import { temporaryFolder } from "./support/system.ts";

/** Runs the real process with every event printed, plants canaries, stops it, and looks everywhere. */
async function searchAfterAll(environment: (state: string) => NodeJS.ProcessEnv = () => ({})) {
  const state = await temporaryFolder();
  const child = startProcess(["--state", state, "--port", "0", "--log"], environment(state));
  const planted = await plantCanaries(await addressOf(child), state);
  child.process.kill("SIGTERM");
  expect(await child.ended).toBe(0);
  const { stdout, stderr } = child.output;
  const leaks = await findLeaks(state, { stdout, stderr, errors: planted.errorBodies }, planted.canaries);
  return { planted, leaks, stdout };
}

describe("canaries", () => {
  it("planted everywhere are nowhere afterwards", async () => {
    const { planted, leaks, stdout } = await searchAfterAll();
    expect(planted.canaries.length).toBeGreaterThanOrEqual(200);
    // They did go in, and the process did say something.
    expect(findCanaries(planted.opened, planted.canaries)).not.toEqual([]);
    expect(stdout).toContain('"job-processed"');
    expect(stdout).toContain('"refused"');
    expect(stdout).toContain('"fault":{"name":"SyntaxError"');
    expect(leaks).toEqual([]);
  });

  it("are found in a build that leaks", async () => {
    const preload = new URL("./support/leaky-build.ts", import.meta.url).href;
    const { planted, leaks } = await searchAfterAll((state) => ({
      NODE_OPTIONS: `--import=${preload}`,
      SERENYA_TEST_LEAK_FILE: join(state, "kept.log"),
    }));
    const inOutput = leaks.filter((leak) => leak.startsWith("stdout: "));
    const inFile = leaks.filter((leak) => leak.includes("kept.log: "));
    expect(inOutput.length).toBeGreaterThan(100);
    expect(inOutput.some((leak) => leak.endsWith("(url)"))).toBe(true);
    expect(inFile.length).toBeGreaterThan(20);
    expect(inFile.every((leak) => leak.endsWith("(base64)"))).toBe(true);
    expect(new Set(leaks.map((leak) => leak.split(": ")[0])).size).toBe(2);
    expect(planted.canaries.length).toBeGreaterThanOrEqual(200);
  });
});
