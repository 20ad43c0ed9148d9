import { findCanaries } from "@serenya/testing";
import { filesBelow } from "./files.ts";

/** Where canaries were found that must be nowhere: in which text or file, which one, in which disguise. */
export async function findLeaks(
  state: string,
  texts: Readonly<Record<string, string>>,
  canaries: readonly string[],
): Promise<readonly string[]> {
  const places: [string, string | Uint8Array][] = [...Object.entries(texts), ...(await filesBelow(state))];
  return places.flatMap(([place, content]) =>
    findCanaries(content, canaries).map(({ canary, form }) => `${place}: ${canary} (${form})`),
  );
}
