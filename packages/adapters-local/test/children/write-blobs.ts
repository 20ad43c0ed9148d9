/**
 * Writes blobs until it is killed. Round n uploads incoming/n with a form, replaces jobs/current and deletes
 * jobs/old, each of which it announces before it begins and again when it is acknowledged, a line of JSON each.
 */
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { openBlobs } from "../../src/blobs/open.ts";
import { bytesOf, inChunks } from "../content.ts";

const [folder = "", first = "1"] = process.argv.slice(2);
const secret = new Uint8Array(32).fill(7);
const blobs = await openBlobs(folder, { secret, publicUrl: "http://127.0.0.1/uploads" });
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);

for (let n = Number(first); ; n++) {
  const bytes = bytesOf(n);
  const { fields } = await blobs.presignPost({
    key: `incoming/${n}`,
    size: bytes.length,
    type: "application/pdf",
    sha256: createHash("sha256").update(bytes).digest("base64"),
    expiresAt: new Date(Date.now() + 600_000),
  });
  say({ n, begins: "post", fields });
  const posted = await blobs.acceptPost({ fields, file: inChunks(bytes) });
  say({ n, did: "post", ok: posted.ok });
  say({ n, begins: "put" });
  await blobs.put("jobs/current", bytes, { type: String(n), condition: "always" });
  say({ n, did: "put", ok: true });
  await blobs.put(`jobs/old-${n}`, bytes, { type: "text/plain", condition: { absent: true } });
  say({ n, begins: "delete" });
  await blobs.delete(`jobs/old-${n}`);
  say({ n, did: "delete", ok: true });
}
