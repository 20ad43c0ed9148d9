import type { AuditCopy } from "./copy.ts";
import { decodeEvent, eventKey } from "./event.ts";
import { type EventReference, sha256Of } from "./link.ts";
import type { Problem } from "./problem.ts";

/** Holds the events that links name against what is there. `named`: whose hash is whose, over the whole chain. */
export async function checkEvents(
  copy: AuditCopy,
  references: readonly EventReference[],
  named: ReadonlyMap<string, string>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { key, sha256 } of references) {
    const bytes = await copy.bytes(key);
    if (!bytes) {
      problems.push({ kind: "missing", key, says: "the event is named by a link and is not there" });
      continue;
    }
    const found = await sha256Of(bytes);
    if (found !== sha256) {
      const other = named.get(found);
      problems.push(
        other === undefined
          ? { kind: "altered", key, says: "the event is not what was written" }
          : { kind: "reordered", key, says: `this is what was written as ${other}` },
      );
      continue;
    }
    const event = decodeEvent(bytes);
    if (!event || eventKey(event) !== key)
      problems.push({ kind: "reordered", key, says: "the event has another name than its own" });
  }
  return problems;
}
