import type { Page } from "playwright-core";
import { sampleReport } from "./sample-report.ts";

/** Large enough that SQLite writes into the database file long before it commits. */
const BYTES = 6_000_000;

/**
 * Has the page store report "r" over and over, each time whole: job id and document carry the same number.
 * `acknowledged` is called with the number as soon as its write has resolved.
 */
export async function startOverwriting(
  page: Page,
  from: number,
  acknowledged: (n: number) => void,
): Promise<void> {
  await page.exposeFunction("acknowledged", acknowledged);
  await page.evaluate(
    ([report, bytes, first]) => {
      const records = harness.vault.records();
      if (!records) throw new Error("locked");
      const tell = (globalThis as unknown as { acknowledged(n: number): Promise<void> }).acknowledged;
      const loop = async (): Promise<void> => {
        for (let n = first; ; n++) {
          await records.addReport({ ...report, jobId: `${n}` }, new Uint8Array(bytes + n).fill(n), null);
          await tell(n);
        }
      };
      loop().catch(() => {});
    },
    [sampleReport("r"), BYTES, from] as const,
  );
}

/** The number under which the report is stored whole, or what is wrong with it. */
export const wholeNumber = (page: Page): Promise<number | string> =>
  page.evaluate(async (bytes) => {
    const records = harness.vault.records();
    const report = await records?.report("r");
    const document = await records?.document("r");
    if (!report || !document) return "nothing stored";
    const n = Number(report.jobId);
    if (document.bytes.length !== bytes + n) return "a document of another write";
    return document.bytes.every((byte) => byte === n % 256) ? n : "a document of two writes";
  }, BYTES);
