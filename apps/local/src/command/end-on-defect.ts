import { describeFault } from "@serenya/functions";

/**
 * A defect that nobody caught ends the process, as it should: all that was acknowledged is on disk. But Node would
 * print the error's message, which may quote anything; so only its class and where it was thrown are told.
 */
export function endOnDefect(): void {
  process.on("uncaughtException", (error) => {
    const line = {
      time: new Date().toISOString(),
      level: "error",
      event: "fault",
      fault: describeFault(error),
    };
    process.stderr.write(`${JSON.stringify(line)}\n`, () => process.exit(1));
  });
}
