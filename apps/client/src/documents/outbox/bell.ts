/** Wakes one sleeper. A ring while nobody sleeps is kept: the next sleep ends at once. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, after `limitMs`, or when `signal` aborts. */
  sleep(limitMs: number, signal: AbortSignal): Promise<void>;
}

/** The longest delay that a timer takes without firing at once. */
const LONGEST_MS = 2_147_483_647;

export function createBell(): Bell {
  let isRung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      isRung = true;
      wake?.();
    },
    async sleep(limitMs, signal) {
      if (!isRung && !signal.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(limitMs, LONGEST_MS));
          const end = () => {
            clearTimeout(timer);
            resolve();
          };
          wake = end;
          signal.addEventListener("abort", end, { once: true });
        });
      wake = null;
      isRung = false;
    },
  };
}
