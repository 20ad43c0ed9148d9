/** Gives one id after the other: the same for the same content, and different for another. */
export type NextId = () => string;

/**
 * Ids from the SHA-256 of a content: UUIDs of version 8 (RFC 9562, 5.8), whose first ten bytes are the hash's
 * and whose last six count up.
 */
export async function idsOf(content: string): Promise<{ readonly hash: string; readonly next: NextId }> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  let count = 0;
  const next = () => {
    const last = (count++).toString(16).padStart(12, "0");
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${last}`;
  };
  return { hash, next };
}
