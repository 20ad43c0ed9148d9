/** As many pages as a person leafs through; a page of a phone's width takes about 2 MB. */
const KEPT = 8;

/**
 * Keeps the pictures that were made last. Dropped ones are left to the garbage collector: a screen may still
 * be drawing one.
 */
export function recentPictures(): {
  get(key: string, make: () => Promise<ImageBitmap>): Promise<ImageBitmap>;
  clear(): void;
} {
  const kept = new Map<string, ImageBitmap>();
  return {
    get: async (key, make) => {
      const picture = kept.get(key) ?? (await make());
      kept.delete(key);
      kept.set(key, picture);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return picture;
    },
    clear: () => kept.clear(),
  };
}
