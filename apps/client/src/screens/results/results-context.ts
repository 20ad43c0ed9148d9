import type { Summary } from "@serenya/clinical";
import type { Reading } from "@serenya/contract";
import { createContext, use } from "react";
import type { Report } from "../../device/records.ts";
import type { OpenPages } from "../../documents/use-report-pages.ts";

/** What every part of the results shows. */
export interface Results {
  readonly report: Report;
  /** With what the person confirmed, judged again. */
  readonly reading: Reading;
  readonly summary: Summary;
  readonly pages: OpenPages;
}

export const ResultsContext = createContext<Results | null>(null);

export function useResults(): Results {
  const results = use(ResultsContext);
  if (!results) throw new Error("no results: this part stands outside of the results screen");
  return results;
}
