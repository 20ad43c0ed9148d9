import type { Reading } from "@serenya/contract";
import type { Texts } from "../../texts/index.ts";

/** What a language model that read along found, in a sentence or two; null where none was to. */
export function readAlongText(
  { reader: { second } }: Pick<Reading, "reader">,
  t: Texts["results"]["readAlong"],
): string | null {
  if (!second) return null;
  const { agreed, differed, missed, added, notRead } = second;
  const all = agreed + differed + missed;
  const toCheck = differed + missed + added;
  if (all + added === 0) return notRead.length > 0 ? t.none : null;
  const same = t.same(agreed, all, toCheck);
  return notRead.length > 0 ? `${same} ${t.notRead(notRead.length, notRead.join(", "))}` : same;
}
