/**
 * Reads the development documents and scores the readings. `--show` and `--json` go to
 * the scorer. The corpus is no part of the repository: where it is absent this says so and ends well.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { closeWorkers, readInWorker } from "@serenya/documents/node";

const corpus = process.env.SERENYA_CORPUS ?? join(dirname(import.meta.dirname), "..", "shared", "corpus");
if (!existsSync(join(corpus, "index.tsv"))) {
  process.stdout.write("The development corpus is not beside this checkout: nothing to score.\n");
  process.exit(0);
}

/** Id and file of each document. */
const documents = readFileSync(join(corpus, "index.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .flatMap(([id = "", file = ""]) => (file === "" ? [] : [{ id, file }]));

const folder = mkdtempSync(join(tmpdir(), "serenya-score-"));
const [readings, truth] = [join(folder, "readings"), join(folder, "truth")];
mkdirSync(readings);
mkdirSync(truth);
for (const { id, file } of documents) {
  const reading = await readInWorker(readFileSync(join(corpus, "docs", file)));
  writeFileSync(join(readings, `${id}.json`), JSON.stringify(reading));
  cpSync(join(corpus, "truth", `${id}.json`), join(truth, `${id}.json`));
}
await closeWorkers();
const scored = spawnSync(
  process.execPath,
  [join(corpus, "score.mjs"), readings, truth, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
rmSync(folder, { recursive: true });
process.exit(scored.status ?? 1);
