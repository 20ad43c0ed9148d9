/** Runs named steps one after the other, prints each with its time, and counts them. A failed step stops nothing. */
export interface Steps {
  /** What the step answers with; undefined when it failed. */
  step<T>(name: string, run: () => Promise<T>): Promise<T | undefined>;
  readonly counts: { readonly passed: number; readonly failed: number };
}

export function createSteps(print: (line: string) => void): Steps {
  const counts = { passed: 0, failed: 0 };
  return {
    counts,
    async step(name, run) {
      const started = performance.now();
      const took = () => `${((performance.now() - started) / 1000).toFixed(2).padStart(7)} s`;
      try {
        const value = await run();
        counts.passed++;
        print(`  ok   ${took()}  ${name}`);
        return value;
      } catch (error) {
        counts.failed++;
        print(`  FAIL ${took()}  ${name}`);
        print(indent(error instanceof Error ? (error.stack ?? error.message) : String(error)));
        return undefined;
      }
    },
  };
}

const indent = (text: string): string => text.replace(/^/gm, "         ");

/** What an earlier step answered with. */
export function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}: an earlier step failed`);
  return value;
}
