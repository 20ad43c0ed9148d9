import type { Reading } from "@serenya/contract";
import { judgeReading } from "../judge/judge-reading.ts";
import { highestStep } from "../rules/ladder.ts";

/**
 * A reading as the device sends it, judged once more by code. A judgement that came along can raise what we
 * find and never lower it: neither an older app nor a changed reading makes anything less urgent.
 */
export function judgeAgain(sent: Reading): Reading {
  const judged = judgeReading(sent);
  const claims = sent.results.map(({ urgency }) => urgency);
  const results = judged.results.map((row, index) => {
    const claimed = claims[index];
    return claimed ? { ...row, urgency: highestStep([row.urgency, claimed]) } : row;
  });
  // A row that can't be judged, as a description can't, doesn't say so of the whole report.
  const steps = claims.filter((claim) => claim !== "cannot-tell");
  return { ...judged, results, urgency: highestStep([judged.urgency, sent.urgency, ...steps]) };
}
