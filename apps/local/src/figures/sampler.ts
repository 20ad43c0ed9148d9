import type { Blobs } from "@serenya/domain";
import { describeFault, type Log } from "@serenya/functions";
import type { NoteFolder } from "../state/note-folder.ts";
import type { HostFigures } from "./host-figures.ts";

export interface Sampled {
  readonly host: HostFigures;
  readonly buckets: Readonly<Record<string, Pick<Blobs, "list">>>;
  readonly deadLetters: Pick<NoteFolder, "names">;
  readonly setAside: Pick<NoteFolder, "names">;
  readonly log: Log;
}

const everyMilliseconds = 5 * 60_000;

/** Notes how much lies where, now and every five minutes. */
export function runSampler(sampled: Sampled): { sample(): Promise<void>; close(): Promise<void> } {
  let running = Promise.resolve();
  const sample = () => {
    running = running.then(() => takeSample(sampled));
    return running;
  };
  void sample();
  const timer = setInterval(() => void sample(), everyMilliseconds).unref();
  return {
    sample,
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

async function takeSample({ host, buckets, deadLetters, setAside, log }: Sampled): Promise<void> {
  try {
    for (const [name, blobs] of Object.entries(buckets)) {
      const objects = await blobs.list("");
      host.count("Objects", objects.length, name);
      host.count(
        "ObjectBytes",
        objects.reduce((sum, { size }) => sum + size, 0),
        name,
      );
    }
    host.count("DeadLetters", (await deadLetters.names()).length);
    host.count("SetAside", (await setAside.names()).length);
  } catch (error) {
    log.write({ level: "error", event: "fault", function: "process", fault: describeFault(error) });
  }
}
