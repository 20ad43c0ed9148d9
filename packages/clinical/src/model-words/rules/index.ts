import { analyte } from "./analyte.ts";
import { assignment } from "./assignment.ts";
import { certainty } from "./certainty.ts";
import { direction } from "./direction.ts";
import { doubtfulValue } from "./doubtful-value.ts";
import { faults } from "./faults.ts";
import { labRange } from "./lab-range.ts";
import { number } from "./number.ts";
import { purpose } from "./purpose.ts";
import { refused } from "./refused.ts";
import type { Rule } from "./rule.ts";
import { stateOfBody } from "./state-of-body.ts";
import { unit } from "./unit.ts";
import { vocabulary } from "./vocabulary.ts";
import { whole } from "./whole.ts";

/** Every rule for a sentence; all must find nothing. */
export const rules: readonly Rule[] = [
  faults,
  number,
  unit,
  analyte,
  assignment,
  labRange,
  direction,
  doubtfulValue,
  whole,
  certainty,
  stateOfBody,
  purpose,
  refused,
  vocabulary,
];
