import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type LocalBlobs, openBlobs } from "../src/index.ts";
import { killSoon } from "./child.ts";
import { bytesOf, inChunks } from "./content.ts";
import { tempFolder } from "./temp-folder.ts";

/** What the child says, see children/write-blobs.ts. */
interface Line {
  readonly n: number;
  readonly begins?: "post" | "put" | "delete";
  readonly did?: "post" | "put" | "delete";
  readonly ok?: boolean;
  readonly fields?: Record<string, string>;
}

const lastOf = (lines: readonly Line[], does: (line: Line) => boolean) => lines.findLast(does)?.n;

/** What was acknowledged is there. Either the object is there and its form used, or neither. */
async function checkUploads(blobs: LocalBlobs, lines: readonly Line[]): Promise<void> {
  const acknowledged = lastOf(lines, ({ did }) => did === "post") ?? 0;
  for (const { n, fields } of lines) {
    if (!fields) continue;
    const blob = await blobs.get(`incoming/${n}`);
    if (n <= acknowledged) expect(blob).toBeDefined();
    if (blob) expect(Buffer.from(blob.bytes).equals(bytesOf(n))).toBe(true);
    await blobs.delete(`incoming/${n}`);
    const again = await blobs.acceptPost({ fields, file: inChunks(bytesOf(n)) });
    expect(again.ok).toBe(blob === undefined);
  }
}

/**
 * The object that every round replaces is the last acknowledged one or the one on its way, whole. `before` is
 * the one of the round before, 0 for none; answers the one found.
 */
async function checkReplaced(blobs: LocalBlobs, lines: readonly Line[], before: number): Promise<number> {
  const current = await blobs.get("jobs/current");
  const found = Number(current?.info.type ?? 0);
  const acknowledged = lastOf(lines, ({ did }) => did === "put") ?? before;
  expect([acknowledged, lastOf(lines, ({ begins }) => begins === "put")]).toContain(found);
  if (current) expect(Buffer.from(current.bytes).equals(bytesOf(found))).toBe(true);
  return found;
}

/** What was deleted, and said so, is gone. */
async function checkDeleted(blobs: LocalBlobs, lines: readonly Line[]): Promise<void> {
  const acknowledged = lastOf(lines, ({ did }) => did === "delete") ?? 0;
  for (const { key } of await blobs.list("jobs/old-")) {
    expect(Number(key.slice("jobs/old-".length))).toBeGreaterThan(acknowledged);
    await blobs.delete(key);
  }
}

test("blobs killed at 15 random moments are all there, whole, and no form is lost or good twice", async () => {
  const folder = tempFolder();
  let next = 1;
  let current = 0;
  for (let round = 0; round < 15; round++) {
    const printed = await killSoon(
      new URL("./children/write-blobs.ts", import.meta.url),
      [folder, String(next)],
      120,
    );
    const lines = printed.map((line) => JSON.parse(line) as Line);
    expect(lines.filter(({ ok }) => ok === false)).toEqual([]);
    const secret = new Uint8Array(32).fill(7);
    const blobs = await openBlobs(folder, { secret, publicUrl: "http://127.0.0.1/uploads" });
    expect(readdirSync(join(folder, "drafts"))).toEqual([]);
    await checkUploads(blobs, lines);
    current = await checkReplaced(blobs, lines, current);
    await checkDeleted(blobs, lines);
    next = (lines.at(-1)?.n ?? next) + 1;
  }
}, 120_000);
