import { describeFault, type Log } from "@serenya/functions";

const hour = 3_600_000;

/** Runs the tasks that tidy up, now and every hour; each answers how many things it deleted. */
export function runSweeper(tasks: readonly (() => Promise<number>)[], log: Log): { close(): Promise<void> } {
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      let count = 0;
      for (const task of tasks) count += await task();
      log.write({ level: "info", event: "swept", function: "process", count });
    } catch (error) {
      log.write({ level: "error", event: "fault", function: "process", fault: describeFault(error) });
    }
  };
  const start = () => {
    running = running.then(run);
  };
  start();
  const timer = setInterval(start, hour);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
