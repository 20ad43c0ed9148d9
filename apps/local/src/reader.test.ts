import { reading } from "@serenya/testing";
import { describe, expect, it } from "vitest";
import { workerReader } from "./reader.ts";

const document = { bytes: new Uint8Array([1]), type: "application/pdf" };
const now = () => 1_000;
const never = new AbortController().signal;

/** Reads until it is told to stop. */
const slow = (_bytes: Uint8Array, { signal }: { signal: AbortSignal }) =>
  new Promise<never>((_done, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason));
  });

describe("workerReader", () => {
  it("gives the reader the time that is left, and never none", async () => {
    const given: number[] = [];
    const reader = workerReader(
      async (_bytes, { limits }) => {
        given.push(limits.milliseconds);
        return { reading: reading(), pages: [] };
      },
      never,
      now,
    );
    await reader.read(document, { deadline: new Date(3_500), signal: never });
    await reader.read(document, { deadline: new Date(500), signal: never });
    expect(given).toEqual([2_500, 1]);
  });

  it.each(["attempt", "process"])("ends at once when the %s does", async (who) => {
    const [attempt, process] = [new AbortController(), new AbortController()];
    const reader = workerReader(slow, process.signal, now);
    const outcome = reader.read(document, { deadline: new Date(9_000), signal: attempt.signal });
    (who === "attempt" ? attempt : process).abort(new Error("stop"));
    await expect(outcome).rejects.toThrow("stop");
  });
});
