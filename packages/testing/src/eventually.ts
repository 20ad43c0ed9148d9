/** Tries `check` until it no longer throws, for `ms` at most; then throws what it threw last. For reads that lag. */
export async function eventually<T>(check: () => Promise<T>, ms = 5_000): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    try {
      return await check();
    } catch (fault) {
      if (Date.now() >= until) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
