import type { Variation } from "../variation.ts";

const study = { source: "zengi-2023", seen: "abstract" } as const;

/** Clotting. No figure for INR: it is followed in people who take what changes it. */
export const clotting: readonly Variation[] = [
  { analyte: "prothrombin-time", within: 3.2, between: 5.8, ...study },
  { analyte: "aptt", within: 5.8, between: 8.4, ...study },
  { analyte: "fibrinogen", within: 11, between: 17.4, ...study },
];
