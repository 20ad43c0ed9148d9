import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BlobInfo } from "@serenya/domain";
import { createLog, manifest, type QueueHandler } from "@serenya/functions";
import type { S3Event } from "aws-lambda";
import { describe, expect, it, vi } from "vitest";
import { openNoteFolder } from "../state/note-folder.ts";
import { announceLeft } from "./announce-left.ts";
import { createQueue } from "./queue.ts";

const blob = (name: string): BlobInfo => ({
  key: `incoming/${name}`,
  size: 3,
  etag: "e",
  createdAt: new Date(),
});
const keyOf = (body: string) => (JSON.parse(body) as S3Event).Records[0]?.s3.object.key;

async function start(handler: QueueHandler) {
  const folder = await mkdtemp(join(tmpdir(), "serenya-queue-"));
  const deadLetters = await openNoteFolder(folder);
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date(),
  );
  const queue = createQueue({ handler, deadLetters, log, visibilitySeconds: 0.02, parallel: 2 });
  return { queue, deadLetters, folder, lines };
}

describe("the queue", () => {
  it("hands out each object once when all goes well, two at a time", async () => {
    const seen: (string | undefined)[] = [];
    let now = 0;
    let most = 0;
    const { queue } = await start(async ({ Records }) => {
      most = Math.max(most, ++now);
      expect(Records).toHaveLength(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(keyOf(Records[0]?.body ?? ""));
      now--;
      return { batchItemFailures: [] };
    });
    for (const name of ["a", "b", "c", "d", "e"]) queue.send(blob(name));
    await vi.waitFor(() => expect(seen).toHaveLength(5));
    expect(most).toBe(2);
    expect(new Set(seen)).toEqual(new Set(["a", "b", "c", "d", "e"].map((name) => `incoming/${name}`)));
    await queue.close(100);
  });

  it("hands out again what failed, counting, and buries it after as many receives as the manifest says", async () => {
    const receives: string[] = [];
    const { queue, folder, lines } = await start(async ({ Records }) => {
      receives.push(Records[0]?.attributes.ApproximateReceiveCount ?? "");
      if (receives.length === 1) throw new Error("potassium 6.9");
      return { batchItemFailures: [{ itemIdentifier: Records[0]?.messageId ?? "" }] };
    });
    queue.send(blob("a"));
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    expect(receives).toEqual(["1", "2", "3", "4"]);
    expect(receives).toHaveLength(manifest.process.trigger.receives);
    expect(await readFile(join(folder, "incoming%2Fa.json"), "utf8")).toContain('"receives":4');
    expect(lines.filter((line) => line.includes("job-dead"))).toHaveLength(1);
    expect(lines.join()).not.toContain("potassium");
    await queue.close(100);
  });

  it("stops handing out when closed, and waits for what is at work no longer than asked", async () => {
    let ended = false;
    let begun = 0;
    const { queue } = await start(async () => {
      begun++;
      await new Promise((resolve) => setTimeout(resolve, 60));
      ended = true;
      return { batchItemFailures: [] };
    });
    for (const name of ["a", "b", "c"]) queue.send(blob(name));
    await queue.close(10);
    expect(ended).toBe(false);
    await queue.close(1_000);
    expect(ended).toBe(true);
    expect(begun).toBe(2);
  });

  it("announces at a start what is left, but for dead letters, and forgets those without an object", async () => {
    const seen: (string | undefined)[] = [];
    const { queue, deadLetters } = await start(async ({ Records }) => {
      seen.push(keyOf(Records[0]?.body ?? ""));
      return { batchItemFailures: [] };
    });
    await deadLetters.keep("incoming/b", {});
    await deadLetters.keep("incoming/gone", {});
    await announceLeft({ list: async () => [blob("a"), blob("b")] }, queue, deadLetters);
    await queue.close(100);
    expect(seen).toEqual(["incoming/a"]);
    expect(await deadLetters.names()).toEqual(["incoming/b"]);
  });
});
