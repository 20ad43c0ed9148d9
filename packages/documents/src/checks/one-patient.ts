import { isOfSeveralPatients } from "../report/several-patients.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Check } from "./check.ts";

const known = new WeakMap<readonly PageLayer[], boolean>();

/** Results of one person must not be told as those of another: a document about several is for a person to sort. */
export const onePatient: Check = (_row, { pages }) => {
  const several = known.get(pages) ?? isOfSeveralPatients(pages);
  known.set(pages, several);
  return several ? { reason: "several-patients" } : null;
};
