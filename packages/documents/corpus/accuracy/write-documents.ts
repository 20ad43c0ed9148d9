import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../make-report.ts";
import { filesOf } from "./one-document.ts";
import type { Options } from "./options.ts";

/** Writes documents (`docs/`) and labels (`truth/`), a label with the tier that a scorer sorts by. */
export async function writeDocuments(folder: string, options: Options): Promise<number> {
  const [docs, truths] = [join(folder, "docs"), join(folder, "truth")];
  mkdirSync(docs, { recursive: true });
  mkdirSync(truths, { recursive: true });
  let count = 0;
  for (const medium of options.media)
    for (const family of options.families)
      for (let seed = 1; seed <= options.seeds; seed++) {
        const report = await makeReport({ family, seed });
        const files = await filesOf(report, { family, seed, medium, plain: false });
        const id = `${family}-${seed}-${medium}`;
        files.forEach(({ bytes, extension }, page) => {
          const name = files.length > 1 ? `${id}.${page + 1}` : id;
          writeFileSync(join(docs, `${name}.${extension}`), bytes);
          count++;
        });
        const { awaited = [], ...truth } = report.truth;
        const label = { ...truth, tier: medium, ignore: [...truth.ignore, ...awaited] };
        writeFileSync(join(truths, `${id}.json`), JSON.stringify(label, null, 1));
      }
  return count;
}
