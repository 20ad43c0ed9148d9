/**
 * Reads the development documents and scores the readings. With `--as good` (or another tier) the documents with a
 * text layer are drawn as such pictures first: how a photo of them is read. `--show` and `--json` go to the scorer.
 * The corpus is no part of the repository: where it is absent this says so and ends well.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { closeWorkers, loadEngine, readInWorker } from "@serenya/documents/node";
import { renderReport, tiers } from "../packages/documents/corpus/render/render-report.ts";

const corpus = process.env.SERENYA_CORPUS ?? join(dirname(import.meta.dirname), "..", "shared", "corpus");
if (!existsSync(join(corpus, "index.tsv"))) {
  process.stdout.write("The development corpus is not beside this checkout: nothing to score.\n");
  process.exit(0);
}

const { values: options } = parseArgs({
  options: { as: { type: "string" }, show: { type: "boolean" }, json: { type: "boolean" } },
});
const tier = tiers.find((name) => name === options.as);
if (options.as !== undefined && tier === undefined) {
  process.stderr.write(`--as is one of: ${tiers.join(", ")}\n`);
  process.exit(2);
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
for (const [index, { id, file }] of documents.entries()) {
  const label = JSON.parse(readFileSync(join(corpus, "truth", `${id}.json`), "utf8"));
  if (tier !== undefined && (label.tier ?? "text") !== "text") continue;
  const pdf = readFileSync(join(corpus, "docs", file));
  const pages = tier === undefined ? [] : await renderReport(await loadEngine(), { pdf, tier, seed: index });
  const pictures = pages.map((page) => page.bytes);
  const reading = await readInWorker(tier === undefined ? pdf : pictures);
  writeFileSync(join(readings, `${id}.json`), JSON.stringify(reading));
  writeFileSync(join(truth, `${id}.json`), JSON.stringify(tier === undefined ? label : { ...label, tier }));
}
await closeWorkers();
const scored = spawnSync(
  process.execPath,
  [
    join(corpus, "score.mjs"),
    readings,
    truth,
    ...(options.show ? ["--show"] : []),
    ...(options.json ? ["--json"] : []),
  ],
  { stdio: "inherit" },
);
rmSync(folder, { recursive: true });
process.exit(scored.status ?? 1);
