import type { Clock } from "@serenya/domain";

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  /** Moves it forward by so many milliseconds. */
  advance(ms: number): void;
  set(date: Date): void;
}

/** A clock that stands at `start` (ISO 8601). */
export function testClock(start = "2026-11-02T09:00:00.000Z"): TestClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance(ms) {
      now += ms;
    },
    set(date) {
      now = date.getTime();
    },
  };
}
