import assert from "node:assert/strict";
import { generateDeviceKey, processDocument } from "@serenya/contract/client";
import { makeReport, renderReport } from "@serenya/documents/corpus";
import { loadEngine, readInWorker } from "@serenya/documents/node";
import { newPerson } from "../../apps/local/test/support/person.ts";
import { value } from "../journey/person-journey.ts";
import type { Steps } from "../journey/steps.ts";
import type { Deployed } from "./deployed.ts";

/** A scan goes through the native parts and the networks that the function's package carries along. */
export async function checkPictures({ step }: Steps, { front }: Deployed): Promise<void> {
  await step(
    "a scan of a report is read as on this machine, by the parts that the package carries",
    async () => {
      const { pdf } = await makeReport({ family: "ruled", seed: 7 });
      const [page] = await renderReport(await loadEngine(), { pdf, tier: "scan", seed: 7 });
      assert.ok(page);
      const bytes = new Uint8Array(page.bytes);
      const person = await newPerson(front.url);
      const { result } = value(
        await processDocument(
          person.client,
          { bytes, type: "image/jpeg", deviceKey: await generateDeviceKey() },
          { giveUpAfterMs: 150_000 },
        ),
      );
      const expected = await readInWorker(bytes);
      assert.deepEqual({ ...result.reading, reader: expected.reader }, expected);
      assert.ok(result.reading.results.length > 5, `${result.reading.results.length} results`);
    },
  );
}
