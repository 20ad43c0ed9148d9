/** Runs at most one task a key at a time, in the order in which they came. */
export type KeyLocks = <T>(key: string, task: () => Promise<T>) => Promise<T>;

export function keyLocks(): KeyLocks {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(task);
    // The next in line waits for this one to end, however it ends.
    const tail = turn
      .catch(() => undefined)
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return turn;
  };
}
