import type { Deployed } from "../../cloud/deployed.ts";
import type { Steps } from "../../journey/steps.ts";
import type { Operator } from "../operator/operator.ts";

export interface Drilled extends Deployed {
  readonly operator: Operator;
}
/** Breaks one thing, sees how it shows, mends it by the runbook alone, and sees that people are served again. */
export type Drill = (steps: Steps, drilled: Drilled) => Promise<void>;
