import type { Clock } from "@serenya/domain";

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };
