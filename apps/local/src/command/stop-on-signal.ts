/** What a shell shows for a process that a signal ended: 128 + its number. */
const interrupted = 130;
/** Milliseconds after which a stop that hangs is cut short. */
const longest = 4_800;
/** Milliseconds. Under `npm start` one Ctrl-C comes twice, from the terminal and from npm: that is no second one. */
const sameKeystroke = 300;

/**
 * On Ctrl-C or SIGTERM lets the system stop and exits with 0; on the second one exits at once. Call it before the
 * start and tell it, with `with`, how to stop what has started.
 */
export function stopOnSignal(): { with(close: () => Promise<void>): void } {
  let close: (() => Promise<void>) | undefined;
  let stoppingSince: number | undefined;
  const stop = (): void => {
    if (!close) process.exit(interrupted);
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > sameKeystroke) process.exit(interrupted);
      return;
    }
    stoppingSince = performance.now();
    process.stderr.write("\nStopping; press Ctrl-C again to stop at once.\n");
    setTimeout(() => process.exit(1), longest).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    with(closeIt) {
      close = closeIt;
    },
  };
}
