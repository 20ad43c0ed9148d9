import type { Intent } from "../intent.ts";
import { about } from "./about.ts";
import { askDoctor } from "./ask-doctor.ts";
import { changed } from "./changed.ts";
import { diagnosis } from "./diagnosis.ts";
import { explainTests } from "./explain-tests.ts";
import { group } from "./group.ts";
import { number } from "./number.ts";
import { outOfRange } from "./out-of-range.ts";
import { reassurance } from "./reassurance.ts";
import { summary } from "./summary.ts";
import { symptom } from "./symptom.ts";
import { terms } from "./terms.ts";
import { treatment } from "./treatment.ts";
import { unsure } from "./unsure.ts";
import { urgent } from "./urgent.ts";
import { value } from "./value.ts";

/** What can be asked, the first that fits first: what is declined, then what is named, then the whole. */
export const intents: readonly Intent[] = [
  treatment,
  diagnosis,
  symptom,
  value,
  group,
  number,
  unsure,
  changed,
  askDoctor,
  urgent,
  reassurance,
  outOfRange,
  terms,
  about,
  explainTests,
  summary,
];
