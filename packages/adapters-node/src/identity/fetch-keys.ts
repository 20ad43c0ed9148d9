import type { PublishedKeys } from "@serenya/domain";

/** Gets a key set over HTTP; undefined when it can't be had in time or isn't one. */
export async function fetchKeys(jwksUri: string, timeoutMs: number): Promise<PublishedKeys | undefined> {
  try {
    const response = await fetch(jwksUri, {
      headers: { accept: "application/json" },
      redirect: "error",
      // The signal covers the body too.
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = response.ok ? await response.json() : await response.body?.cancel();
    return isKeySet(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** A set without any key is taken as a mistake of its server: it would refuse everybody. */
function isKeySet(body: unknown): body is PublishedKeys {
  if (typeof body !== "object" || body === null || !("keys" in body) || !Array.isArray(body.keys))
    return false;
  return body.keys.length > 0 && body.keys.every((key) => typeof key === "object" && key !== null);
}
