/** Something to wait for that can be rung before anybody waits. */
export interface Alarm {
  /** Forgets earlier rings. */
  set(): void;
  ring(): void;
  /** Until it rings, or so many milliseconds have passed. */
  wait(milliseconds?: number): Promise<void>;
}

export function alarm(): Alarm {
  let next = Promise.withResolvers<void>();
  return {
    set() {
      next = Promise.withResolvers<void>();
    },
    ring: () => next.resolve(),
    async wait(milliseconds) {
      const timer = milliseconds === undefined ? undefined : setTimeout(next.resolve, milliseconds);
      await next.promise;
      clearTimeout(timer);
    },
  };
}
