import { setTimeout as sleep } from "node:timers/promises";
import { RecoverFault } from "../fault.ts";

/** Asks again until the answer is yes: every 5 s, for three hours at most. */
export async function until(
  isSo: () => Promise<boolean>,
  { everyMs = Number(process.env.SERENYA_RECOVER_POLL_MS ?? 5_000), longestMs = 3 * 3_600_000 } = {},
): Promise<void> {
  for (const end = Date.now() + longestMs; Date.now() < end; await sleep(everyMs)) if (await isSo()) return;
  throw new RecoverFault(
    "not-possible-now",
    "AWS was not done within three hours: look there, then begin again.",
  );
}

/** `20261122T120000Z`, for names. */
export const stampOf = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, "");
