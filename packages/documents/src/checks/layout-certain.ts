import type { Check } from "./check.ts";

/** What the layout itself was not sure of: a value in several pieces, or with something unexplained beside it. */
export const layoutCertain: Check = ({ raw }) => {
  const [reason] = raw.doubts;
  return reason === undefined ? null : { reason };
};
