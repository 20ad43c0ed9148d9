import type { Vault } from "./vault.ts";

/** Longest time that a page nobody sees stays open: enough to take photos with the camera app. */
const HIDDEN_MINUTES = 3;
const LOOK_MS = 1_000;
/** Other tabs hear of use at most this often. */
const TELL_MS = 5_000;
const SIGNS_OF_USE = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/**
 * Locks an open vault when nobody has used the app for `minutes`, in this tab or another; a hidden page is not
 * used, and has three minutes at most. The clock is looked at, not a timer's length: a device that slept locks
 * as soon as it wakes, before anything is shown. Answers how to stop.
 */
export function autoLock(vault: Vault, minutes: number): () => void {
  const channel = new BroadcastChannel("serenya-use");
  let lastUse = Date.now();
  let lastTold = 0;

  const limit = (): number =>
    60_000 * (document.visibilityState === "hidden" ? Math.min(minutes, HIDDEN_MINUTES) : minutes);
  const look = (): void => {
    if (vault.status() === "open" && Date.now() - lastUse >= limit()) vault.lock();
  };
  const used = (): void => {
    look();
    lastUse = Date.now();
    if (lastUse - lastTold < TELL_MS) return;
    lastTold = lastUse;
    channel.postMessage(null);
  };
  const usedElsewhere = (): void => {
    lastUse = Date.now();
  };
  // Time hidden counts by the shorter limit also when the page could not look while it was hidden.
  let hiddenSince: number | null = null;
  const seen = (): void => {
    if (document.visibilityState === "hidden") hiddenSince = Date.now();
    else if (hiddenSince !== null) {
      const away = Date.now() - Math.max(hiddenSince, lastUse);
      hiddenSince = null;
      if (away >= 60_000 * Math.min(minutes, HIDDEN_MINUTES)) lastUse = Number.NEGATIVE_INFINITY;
    }
    look();
  };

  for (const sign of SIGNS_OF_USE) addEventListener(sign, used, { passive: true, capture: true });
  document.addEventListener("visibilitychange", seen);
  channel.addEventListener("message", usedElsewhere);
  const timer = setInterval(look, LOOK_MS);
  return () => {
    for (const sign of SIGNS_OF_USE) removeEventListener(sign, used, { capture: true });
    document.removeEventListener("visibilitychange", seen);
    channel.close();
    clearInterval(timer);
  };
}
