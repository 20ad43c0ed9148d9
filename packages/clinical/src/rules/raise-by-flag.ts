import type { Interpretation } from "@serenya/contract";
import type { Judgement } from "./judge-number.ts";
import { highestStep } from "./ladder.ts";
import { readFlag } from "./read-flag.ts";

/**
 * A printed flag raises and never lowers. A critical flag is the laboratory's own list: it is one list, so it
 * gives `today` at least. High, low and abnormal give `routine` at least and are never normal.
 */
export function raiseByFlag(judgement: Judgement, flag: string | null): Judgement {
  const meaning = readFlag(flag);
  if (meaning === "none") return judgement;
  const critical = meaning.startsWith("critical");
  const urgency = highestStep([judgement.urgency, critical ? "today" : "routine"]);
  return { ...judgement, urgency, interpretation: flagged(judgement.interpretation, meaning, critical) };
}

function flagged(known: Interpretation, meaning: string, critical: boolean): Interpretation {
  if (known.startsWith("critical")) return known;
  const side = meaning.endsWith("low") ? "low" : meaning.endsWith("high") ? "high" : null;
  if (critical) {
    const place = side ?? (known === "low" || known === "high" ? known : null);
    return place === null ? "abnormal" : `critical-${place}`;
  }
  if (known === "low" || known === "high") return known;
  return side ?? "abnormal";
}
