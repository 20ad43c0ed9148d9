import { isAbove } from "../../rules/ladder.ts";
import type { Fact } from "../facts.ts";
import type { Claim } from "../languages/language.ts";
import type { RejectionCode } from "../rejection.ts";
import { claimsIn, type FoundClaim } from "./claims-in.ts";
import type { Rule } from "./rule.ts";
import { isSaidByUs } from "./said-by-us.ts";
import { targetsOf } from "./targets-of.ts";

/** "High", "low" and "in range" are said only of results that code has found to be so, and never with a degree. */
export const direction: Rule = (sentence, given) => {
  if (sentence.isOurs) return [];
  const claims = claimsIn(sentence, given.language);
  return claims.flatMap((claim, index): RejectionCode[] => {
    if (claim.isSupposed || isSaidByUs(sentence, claim, given.language)) return [];
    const targets = targetsOf(sentence, claims, index, given.language);
    if (targets.length === 0) return ["direction"];
    if (targets.some(({ certain }) => !certain)) return ["doubtful-value"];
    return targets.every((fact) => holds(claim, fact)) ? [] : ["direction"];
  });
};

function holds({ claim, isNegated, isUnclear, isSoft, isStrong }: FoundClaim, fact: Fact): boolean {
  if (isUnclear || isStrong || fact.position === "unknown") return false;
  // How far a result lies outside is for code to say: "slightly" only where it lies next to its limit and asks for
  // nothing urgent (SAFETY.md: nothing minimises).
  if (
    isSoft &&
    !(fact.isNear && !isAbove(fact.urgency, "routine") && !fact.position.startsWith("critical"))
  ) {
    return false;
  }
  if (isNegated && fact.place === null && isOfRange(claim)) return false;
  return isTrue(claim, fact) !== isNegated;
}

const isOfRange = (claim: Claim): boolean => ["below", "above", "outside", "inside"].includes(claim);

function isTrue(claim: Claim, { position, place }: Fact): boolean {
  switch (claim) {
    case "low":
      return position === "low" || position === "critical-low";
    case "high":
      return position === "high" || position === "critical-high";
    case "normal":
      return position === "normal";
    case "abnormal":
      return position !== "normal";
    case "outside":
      return place === "below" || place === "above";
    case "inside":
      // A value in its range that the lab marked is not called fine.
      return place === "inside" && position === "normal";
    default:
      return place === claim;
  }
}
