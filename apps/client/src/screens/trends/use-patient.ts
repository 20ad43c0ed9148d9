import { statedPatient } from "@serenya/clinical";
import type { Reading } from "@serenya/contract";
import { useMemo } from "react";
import { useLive } from "../../app/use-live.ts";

/** Sex and age, as the newest report that prints them has them. */
export function usePatient(): Reading["patient"] {
  const reports = useLive(["reports"], ["reports"], (records) => records.reports());
  return useMemo(() => statedPatient(reports.map(({ reading }) => reading)), [reports]);
}
